import { replies } from '../replies.ts';

/** First written to measure, then used to mend the rules. */
export const presentWorries = replies`
We've had a call from a neighbour about a baby crying for hours and no one answering the door.
A lad told me he's been made to sell stuff at the station and they've threatened his sister.
My supervisor said it's nothing, but I can't stop thinking about that toddler.
Can we do something about the family in number 12, those kids are always out at midnight.
I'm a student midwife and I saw my mentor be really nasty to a young mum, she was crying.
Mum admitted she'd shaken him. That was yesterday afternoon.
This girl's been sexting an older man and it's getting worse.
There is a pupil in my Y9 set with no coat, no lunch and a cough that never goes.
a child disclosed physical chastisement by father to our school nurse on tuesday
Concerned re 7yo, two A&E visits in a month.
Really worried about the little ones in the hostel. Mice, damp, a dealer two doors down.
Baby I saw this morning hasn't put on weight since birth and mum didn't seem bothered.
He's just been let out and he's gone straight back to her and the kids.
I have a young person who is 14 and telling me that she is in love with a 23 year old.
I'm on placement and one of the workers here calls the kids animals.
One boy in particular comes to mind, he's getting thinner by the week.
Social care have closed it and I'm certain that the baby's not safe.
I believe one of our foster carers is smacking the child that is placed with them.
Dad turned up drunk to collect his daughter from us last night.
Nobody is listening to me about this baby.
She's got her little brother in her bed because she's frightened of who comes in.
a kid on the bus showed my daughter a knife
We had a strange handover, the carer couldn't explain how he got the burn.
Please help, my friend's partner is hurting her kids.
I reckon that our caretaker is filming the girls.
One of my parents keeps missing appointments and last time the baby looked unwell.
A young carer told us that there's nothing in the fridge.
They are leaving a 6 year old to look after the baby.
I wonder if one of my students is being controlled by her family, she isn't allowed out.
Our receptionist saw a mum punch a boy in the stomach.
My colleague turned up to his visit with alcohol on his breath.
`;

export const talkOfPractice = replies`
Parents in our group like one worker.
I have a mum on my caseload who says that the group changed her life.
We've all met a young mum who was scared of social care.
Our midwives see the baby on day 1, 5 and 10.
One of our team has been on the new course.
The social worker in the case was described as honest and kind.
Fathers are seen as a risk or not seen at all.
He was in care himself (the dad in the audit) and nobody looked at that.
What stops us from acting when a child goes quiet?
I told them in supervision that I need more time.
My team leader is off sick so we didn't discuss point 3.
A child's lived experience has to be in the plan.
Neglect toolkit is out next month.
Our DSL has been pushing for earlier files.
Both mums were young and had been through a lot.
I am concerned we are not sharing with colleges.
We aren't always told when someone moves.
It is hard to challenge a consultant.
The baby's needs come first.
How do we keep fathers in mind?
We must see children alone.
Nobody likes to phone on a Friday.
We're anxious about the new threshold document.
Police attend when there's violence at home and share it in a day.
I'm part time so I was not at the meeting.
Some young people don't want their file passed on.
Mum needs support, baby needs safety.
Never assume that someone else has rung.
Our college has a new system that flags LAC.
I've been in post for three weeks so I'm still finding out.
`;
