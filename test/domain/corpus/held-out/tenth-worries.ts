import { replies } from '../replies.ts';

/** Written after the check had been mended for the last time, and used to mend nothing. */
export const tenthPresentWorries = replies`
I'm scared for a girl I support, he has found out where she lives.
One of our little ones came in yesterday with a cut lip and said mummy threw a cup.
A TA in my class keeps taking the same boy into the stock room.
Not sure who to tell but I think my sister in law is hurting her baby.
He's 9 and he's been left in charge of the twins again.
A teenage mum on my books rang in tears today, she hasn't slept for days and is having thoughts of harming him.
I do not like how that foster dad touches the girls.
She's not been at college since Monday and her phone's off.
I've just had a disclosure from a pupil about her grandad.
We can smell weed on the baby's clothes every time he comes to nursery.
There's a lad sleeping in our bike shed who says he can't go home.
My gut says that something is happening to that child at night.
The baby I visited this morning was blue round the lips and mum hadn't noticed.
A colleague told me that he's seeing a girl from the sixth form.
She begged me not to tell her dad because he'd kill her.
One of the parents was so drunk at pick up that she fell over with the buggy.
I have a bad feeling about the new volunteer.
A child in my group draws the same thing every week, a man on top of her.
Can anybody advise, my student thinks she's being sent abroad to be married this summer.
The home manager hit one of the boys last night and told us to keep quiet.
I'm worried about him, he's lost two stone and he's only 14.
Mum locked her out again last night in the rain.
This little boy never wants to go home at 3.15.
Someone needs to look at the family in flat 6, the kids are out till midnight.
I saw the bruise, she says it's nothing.
`;
export const tenthTalkOfPractice = replies`
We felt proud of how the midwives in this case worked.
If there's a worry about a colleague it goes to the head the same day.
Has anyone evaluated the pre-birth protocol?
The mother in the audit said she'd been listened to.
Some parents fear us, and that is for us to change.
Our induction covers grooming, exploitation and online harm.
What would help is a named person in Housing.
Young women told the review that they hid their bumps.
We have a duty to ask about violence, and to ask again.
Schools see children every day and midwives see them four times.
The case notes were clear and in order.
In future we will ask for the file before enrolment.
The police officer in the case noticed that the cot was broken.
Staff would like more time for reflection.
Every baby should have a red book.
No new learning for us; we shared it with the team.
A good plan says what happens if things get worse.
When we are worried about a baby we ring the duty line and follow up in writing.
Our trust has moved to a new system and it's slow.
I think that the recommendation on fathers is the most useful.
Two parents from the forum helped us rewrite the letter.
The audit found that bruising was well recorded.
Leaving Care is going to join the monthly meeting.
How do we keep hold of learning when people leave?
Professionals should not assume that grandparents can cope.
`;
