import { replies } from '../replies.ts';

/** Replies in which somebody seems worried now. Written after the last change to the rules, to measure them. */
export const presentWorries = replies`
I'm quite worried about a baby on my caseload, the parents keep cancelling and I've not got eyes on him for three weeks.
One of our sixth formers told her tutor yesterday that her uncle has been coming into her room.
I saw finger marks on a toddler's arm at stay and play.
A colleague of mine has given a pupil his personal mobile number and they chat at night.
Something's not right with a little boy in my class, he hoards food and hides it.
She's being hurt by him and she won't leave.
A mum disclosed this afternoon that he'd punched her while she held the baby.
I am very concerned about a teenager that we support, she's back in touch with the men who exploited her.
I've noticed that a member of our team often takes the same girl out on his own.
I need to tell someone that I think my neighbour is hitting his children.
Dad smelt of drink at pick up today and drove off with them in the car.
A girl in my group says she doesn't want to go home this weekend because of her brother.
There are bruises on her back, she let me see them after swimming.
My gut is telling me that this baby is not okay.
We are worried that a child living at one of our addresses is being neglected, the smell is awful.
I'm not sure if this is the place but a child told me something on Monday that I can't ignore.
A boy of 12 came in this morning and he hadn't eaten since school dinner on Friday.
The way my manager speaks to the children frightens me.
He's 13 and he's been carrying a knife since he was jumped.
Her mum's ex has turned up again and he's got no business being near those kids.
I'm seeing a family where I think the older child is being made to do all of the caring.
A pupil wrote in her book that she wants to be dead.
I'm anxious about a newborn who is being discharged tomorrow to a house with a dangerous dog.
One of the residents says that a night worker watches her get dressed.
Do I ring SPoA about a child whose mum has told me she's hearing voices?
I've had a text from a young person saying that she's been locked out all night.
My student is being threatened by her family over a boyfriend.
This week I've seen three new scratches on the same baby's face.
I believe one of our tutors is in a relationship with a student.
Feel awful, I think I've missed something with a family I've been seeing.
A dad told me that he "loses it" with his son, and the boy flinched when he said so.
I'm concerned that a child at our nursery is being collected by someone who's clearly drunk.
He keeps asking the girls for photos and he's meant to be their coach.
I've just had a phone call from a child who was crying and then the line went dead.
Can someone tell me who to speak to about a health visitor who shouted at a mum's toddler?
The baby has lost weight again and mum is watering down the milk.
I'm told the stepdad is back in the home and the children are scared stiff.
A lad at our club has got burns on his hands and says nothing.
I know she's lying about the bruise, he did it.
Our cleaner told me that a worker took a child into the store room and shut the door.
`;

export const talkOfPractice = replies`
We liked the point about continuity of care.
Our midwives ask about domestic abuse at booking and again at 28 weeks.
If a pupil told us about abuse we would write it down and ring SPoA within the hour.
In the audited case the mother was worried that her past would be held against her.
Staff asked what counts as a concern about a colleague and what's just a moan.
We should have been told when the young person changed college.
Team leaders will check that discharge plans are on file by 34 weeks.
The briefing says that one care leaver felt she had been denied an opportunity.
Most of us weren't sure who the LADO is.
It's rare for us to be asked to conference.
Professionals were scared of upsetting the mother and so nobody asked.
When a baby has a bruise the GP should send them in the same day.
We talked about thresholds for quite a while.
Two midwives and a health visitor will write a joint protocol.
Social workers were honest with the parents all the way through.
We worry about losing touch with families who move.
What would we do if a volunteer messaged a young person?
The case made us think about how we listen.
Our team has 7 workers and a manager.
We're concerned about the length of time that families wait.
I have asked for the slides.
Children come to school hungry and schools have become used to it; the partnership needs to say so.
No action needed from our service.
A father who is violent is still a father and needs to be assessed.
The health visitor was the one who put it all together.
Our college held a listening day for care experienced students.
I think we do this well.
There was good communication between the ward and the placement.
Young parents told researchers that they feel watched.
Duty said that they would ring back in the hour, and they did.
Every child on a plan is seen alone, or we write down why not.
We'll add "who else lives here?" to our visit sheet.
I've booked the pre-birth course for May.
Some of us have never been to court.
Nobody was sure if dads can be sent the plan.
The baby was thriving at the time of the audit.
We've shared this with the night team as well.
It's about trust and that takes time.
How do GPs get to know about a placement?
The second family had been known to services for years and each worker started from scratch.
`;
