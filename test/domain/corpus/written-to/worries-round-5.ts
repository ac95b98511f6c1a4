import { replies } from '../replies.ts';

/** First written to measure, then used to mend the rules. */
export const presentWorries = replies`
Honestly I'm losing sleep over one of my families.
Mum has told us she'll be dead by the weekend and the kids are with her.
Does anyone know what's happening with the baby at the Travelodge? She was blue yesterday.
My daughter's best mate says her nan's boyfriend watches her in the shower.
I had a student in tears, her dad has taken her passport.
There are rumours about one of our drivers and a year 11 girl.
I'm quite alarmed by a dad who was shouting at his newborn on the ward.
a 5 yr old asked me if it hurts when you die
Since Christmas he hasn't spoken a word and he used to chat all day. Someone needs to see him.
One of the dads I see has told me that he loses it with the baby.
The lodger is sleeping in the girl's room.
I've been watching how he is around the boys and it isn't normal.
She arrived with no nappy bag, no milk and stank of weed, baby in the car without a seat.
Feel sick writing this but I think that my friend who fosters is leaving the kids on their own.
Head told me to leave it but I don't think I can.
Colleague of mine has added half of year 10 on Snapchat
Boy, 9, wandering the streets near our office at 11pm three nights this week.
He's grooming her, I'm sure of it.
A girl I teach is being followed home by a man in a van.
Mum's been sectioned and nobody's got the baby.
One of our lads got jumped and says they're coming back for him tonight.
We can hear him yelling at the baby through the wall on every visit.
My manager told me to change the record about a bruise.
I'm pregnant and my ex says that he'll take the baby.
My client has started talking about ending it all and she's got a toddler.
This morning a Y4 asked if he could sleep at school.
The nursery worker we use was filmed shaking a cot.
Two sisters, 8 and 10, fending for themselves in the flat above us.
I dont think she's safe with him
There's a volunteer who insists on taking the teenagers to the toilet.
`;

export const talkOfPractice = replies`
The mother in this case had moved eleven times.
Teams need to share chronologies sooner.
I've just come back from leave so I have read this at home.
Young dads' worker has started at the hub and he's great.
She explained the court process in plain words, which is what we want.
My view is that a discharge meeting is always needed.
The care leaver had the same PA for years and that made the change.
One of my colleagues sits on the panel.
No baby should go home without a plan.
Is there a list of contacts for out of hours?
We've a student social worker with us until June.
The midwife knew him and that helped.
What if mum says no?
His family was never asked for help.
I can see why the girl in the audit stopped trusting people.
A new mum told us the text reminders work.
I'd like more on how the college found out.
The father is the missing piece.
Her pathway plan was out of date by the time she gave birth.
Thinking about the child's day helps us to be clear.
We rely on the child to speak up. We shouldn't.
A parent can feel blamed.
Children hear more than we think.
I called SPoA last month and they were helpful.
It takes courage to report a colleague.
Supervisors, be kind to newly qualified staff.
The young person's social worker changed five times.
We're proud of our link with the college.
Bruises, burns and bites: all need a medical.
My caseload is 31.
`;
