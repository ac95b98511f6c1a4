import { replies } from '../replies.ts';

/** Replies in which somebody seems worried now, as the rules' authors read them while writing. */
export const presentWorries = replies`
I am worried about a girl in my tutor group, she came in with bruises on her arm this morning.
A pupil told me yesterday that her stepdad hits her.
I saw bruises on his back when he was changing for PE.
she disclosed today that her uncle has been touching her
A colleague has been messaging a pupil on Instagram.
Something isn't right at home for one of my year 8s but I can't put my finger on it.
he is being hurt and nobody is doing anything
I'm really concerned about a baby I visited on Tuesday, there was no food in the house.
One of our TAs is always alone with the same boy and it makes me uncomfortable.
I've got a bad feeling about a family I'm working with at the moment.
A mum I saw today had a black eye and wouldn't say why.
Not sure where to put this but a child in nursery has cigarette burns.
im worried about one of my students, she says she wants to die
there's a little one on my caseload who is always hungry and filthy and I don't think anyone has referred
My colleague shouts at the children and grabbed one by the arm last week.
I think a child I know is being groomed online.
Can someone ring me? I need to talk about a child who said something to me at lunch.
I don't know who to tell but my manager has been drinking on shift with the babies.
Baby was left alone in the flat last night, I heard it crying.
A boy in my class says he's scared to go home.
Do I need to make a referral if a child tells me that dad locks her in her room? It was today.
I have concerns about a member of staff who gives lifts to pupils in his own car.
We are worried about a young person we work with who has gone missing again.
Her boyfriend is 27 and she's 14. I only found out this week.
Just found out that one of our young mums has been hit by her partner again, baby in her arms.
He hit her in front of the kids on Sunday, she told me.
I feel uneasy about how the night carer talks to the girls.
a student has just told me shes being forced to marry abroad in the summer
my neighbour's kids are home alone every night
I noticed hand marks on her legs today at clinic.
Worried about a toddler on my list, weight dropping and mum isn't opening the door.
One of the coaches keeps touching the girls and laughing it off.
She won't go home because of what her brother does to her.
What should I do about a child who has been self harming? She showed me her arms.
I'm concerned that a child I support is being used to carry drugs.
There's a baby on the ward right now going home tomorrow to a dad we know is violent.
I think one of the midwives was rough with a mum and a baby last night.
He's told his tutor that his mum doesn't feed him.
Something has been bothering me about a colleague and how close he is to one girl.
the kids next door to my visit were screaming and it didn't sound right
A child on my bus run cries every day when he is dropped at home.
We've a family now where I honestly think the kids aren't safe.
I suspect that one of my learners is being exploited by older men.
She came to school with a burn and said mum did it.
my mate who's a teacher is texting one of his year 10s late at night
I witnessed a worker slap a child's hand hard yesterday
I need advice about a baby with a bruise, seen at home visit today.
I've not told anyone yet but a girl has confided in me that she's being abused.
dont feel right about one of my cases, mum's boyfriend has just got out of prison and he's there every night
A young person has sent me a message saying he can't go on.
The foster carer is locking the food away from him.
My friend's baby has a broken arm and the story keeps changing.
I am frightened for one of my mums, he has threatened to kill her.
Had a disclosure in the drop-in last night and not sure what I do next.
There is a lad of 13 sleeping in the stairwell at our flats.
`;

/** Replies about the audited case or about practice, with no worry of the writer's own. */
export const talkOfPractice = replies`
We would be worried if a discharge happened on a Friday without a plan.
In this case bruises were missed by two services.
Staff should ask about bruising every time and write down the answer.
We discussed how to respond when a child discloses.
If I was worried about a child I would ring SPoA.
We know whom to call if we are worried about a child.
The audit found that the mother told three professionals and nobody acted.
Our team is concerned about the lack of clarity on thresholds.
When a child tells us something we record it in their words.
Parents said that they were worried about being judged.
We are worried about staffing levels and what that does to visits.
Practitioners worry about sharing information without consent.
Bruising in non-mobile babies always needs a paediatric opinion.
We talked about professional curiosity and what stops us from asking.
One care leaver felt she had been denied an opportunity.
It is important that children know who they can talk to.
Domestic abuse should be asked about at each antenatal contact.
Self-harm is covered in our level 3 training.
We need to be better at noticing when a baby is not gaining weight.
How do we support colleagues who are worried about a family?
Anyone who is worried about a colleague's conduct speaks to the LADO.
Neglect is hard to evidence and cases drift.
The young mother in the audit was scared that her baby would be taken.
We thought the case was handled well by the midwives.
Staff told us that supervision is too short.
I am worried that we don't have enough time for early assessments.
We would refer if a child disclosed abuse, with no delay.
Training on child sexual exploitation was good and we've booked another.
It concerned us that fathers were not mentioned.
A child who goes missing three times gets a strategy discussion.
The referral form asks whether the child has been hurt.
In the audited case the baby was left alone and this was not picked up.
Scenario 3 was about a teacher messaging a pupil; it made for a good discussion.
We are concerned at the time that it takes to get an answer from duty.
Where there are bruises the body map is used.
Colleagues in maternity have been very helpful with the new pathway.
Last week we read the briefing in team meeting.
We saw in the audit that good communication made all the difference.
I found the section on court proceedings really helpful.
My manager has been supportive of the new process.
Yesterday we ran through the pre-birth flowchart.
Today's discussion was useful, no actions.
We noticed that discharge meetings are rarely minuted.
Young people told us that they want one worker.
Children should never be left alone with visitors who have not been assessed.
A colleague has been running the antenatal group since January.
How can we make it easier for a child to tell us that they are being hurt?
I told the team about the new pathway yesterday.
Something isn't right with the referral form, it keeps losing the text.
We should be asking whether mum feels safe at home.
The serious case review said that his school saw bruises and did not report them.
No concerns about practice in our team.
We're worried the new system will crash.
What do we do when a parent won't engage?
Feeling safe at home is a question in our booking appointment.
`;
