import { replies } from '../replies.ts';

/** Replies in which somebody seems worried now: first written to measure, then used to mend the rules. */
export const presentWorries = replies`
I'm worried sick about a lass in my year 10 class, she's lost loads of weight and won't say why.
A little boy told me this morning that daddy hurts mummy.
There are marks on the baby's neck that I don't like the look of.
She told me last night she's pregnant by her stepfather.
We've a colleague who takes girls into his office and shuts the door.
I've a family on my books and I think that dad is hurting the baby.
Not to do with the audit but I'm very concerned for a child I see on Thursdays.
Saw a mum slap her toddler across the face in the waiting room today.
One of my students has stopped coming in and her friend says she's locked in at home.
Sorry if wrong place – a girl disclosed abuse to me in the corridor just now.
He's got a split lip again and says that he fell.
I'm uncomfortable with how one of our volunteers messages the teenagers.
A child I visit has started flinching whenever mum's partner comes in.
I think there's something going on at home for one of our under 5s.
My gut says that baby isn't safe there.
She keeps turning up in dirty clothes and falls asleep, I think that she is being neglected.
this lad is 15, hes got two phones and new trainers every week, I reckon he's being used for county lines
A colleague came in smelling of alcohol and went straight out on a visit.
who do I ring about a child I think is being hit?
I'm scared for her. He knows where she lives now.
A Y7 has said that she doesn't want to be alive any more.
One of our staff has a 16 year old resident's number and they text each other.
Her mum said yesterday that she'll hurt the baby if it doesn't stop crying.
I visited today and the children had no beds and dog mess on the floor.
I have been meaning to tell someone about a teacher at my last school who is now working with us, and his behaviour with boys.
Concerned about a 3 yr old in our setting, very sexualised play all this week.
The kids are being left on their own while she works nights.
A dad on my caseload threatened to take the baby abroad this weekend.
Young person disclosed at group yesterday that she's being hit by her boyfriend
It doesn't sit right with me, the way he is with that girl.
a baby we see has another fracture and nobody is joining the dots
I've seen photos on a colleague's phone of children that he shouldn't have.
Please can I have some advice, a boy in my group is cutting himself.
My pupil is terrified of her father.
I think I need to report someone I work with.
I heard a carer swearing and screaming at a child on the ward.
one of mine is getting picked up from college by different men in cars
The baby's nappy rash is raw and mum's not getting help, I am really worried.
We are very worried about a 14 year old who is staying with a man she met online
I saw her dad drag her into the car by her hair on Monday.
A child has said to me that he's not allowed to eat at weekends.
Grandad keeps coming into her bedroom, she says.
I don't trust the new night worker with the children.
Mum hasn't been seen for 2 weeks and the baby wasn't there when I called today
There's a child here who I'm sure is being hurt by someone.
My TA told me that she fancies one of the sixth formers and has been meeting him.
I'm afraid that he'll hurt them before the conference.
There's a girl with me now who says she can't go home.
my own niece has told me stuff about her teacher and I don't know what to do
the twins on my caseload are losing weight and the parents cancelled every appointment this month
he's been hitting her again, I could see the bruises
Got a child in clinic with finger-tip bruises.
Is there anyone I can speak to in confidence about another member of staff's conduct?
I found out today that a mum I work with is letting her ex see the kids and he's not supposed to.
He says his foster carer calls him names and makes him sleep on the floor.
`;

/** Replies about the audited case or about practice. */
export const talkOfPractice = replies`
We would want to be told if a baby on our caseload had bruises.
Nobody asked why the child was hungry; that's the learning for us.
In the second case the young person disclosed to a tutor, who passed it on the same day.
Should a child tell you that they are being hurt, listen and do not promise to keep it secret.
We're concerned about capacity in the midwifery team.
Our main worry is the delay between referral and assessment.
If you're worried about a colleague, go to your manager or the LADO.
It was good to see how the worker listened when mum said she was frightened.
Social workers need time to notice that a child is sad or scared.
We all agreed that bruising must be photographed by medical staff.
We think recording is what lets us down.
Had the midwife been told about the violence she'd have acted differently.
Someone asked what would happen if a pupil told a teaching assistant rather than the DSL.
Two of us are new, so we learnt what the LADO does.
Care leavers may be scared of social workers, so give them time.
Audit says that the older sibling had been hurt before and that this was not joined up.
Managers should check that concerns about staff get recorded.
I thought the summary was clear. I'd like to see more on fathers.
It worries me that colleges don't get safeguarding files.
What helps a young person to disclose? Trust, time and a quiet room.
I saw the poster in reception and told my team about it.
Our policy says that staff must not message pupils on their own phones.
A colleague has offered to lead on this.
We were worried that the audit would blame people, and it did not.
Home visits: ask to see where the baby sleeps.
We covered coercive control and what it does to children.
Every baby left without a plan is one too many.
The father was violent, everybody knew, and no one wrote it down.
I don't know what the threshold for a discharge meeting is.
I need advice on how to fill in the new form.
Parents told the audit they didn't feel safe in the placement.
We're confident that we'd spot neglect; less so emotional abuse.
I'm not sure that this applies to adult social care.
Yesterday was the first time that we used the new template.
We have seen a rise in referrals about self-harm since 2018.
Our volunteers are told never to be alone with a child.
Staff feel anxious about court.
The group talked about missing children and return interviews.
Children being hurt is why we do the job, so it was hard to read.
The health visitor told us at the meeting that she gets the plan too late.
Who do we ring when SPoA is closed?
Supervision should ask: what is it like to be this child today?
A young mum told our participation group that she'd hated the word "contact".
I'm concerned by the number of moves that the first care leaver had.
Practitioners were scared to challenge the consultant.
We could do more to ask teenagers about their relationships.
Learning: when a story keeps changing, ask for a paediatric opinion.
The child was seen alone and said he felt safe. Good practice.
A new member of staff has been shadowing visits this month.
We found the part about the hospital very sad.
Domestic abuse victims aren't always asked on their own.
How would we know that a baby was losing weight if the scales are broken?
She was frightened of losing her child, which is why she hid the pregnancy.
Our safeguarding lead told us what the briefing is for.
There is no one to speak to at weekends, which has to change.
`;
