import { replies } from '../replies.ts';

/** Replies in which somebody seems worried now, written without sight of the rules, in the eighth round. */
export const presentWorries = replies`
I've got a lad in my tutor group who flinches every time a door bangs.
There's a family on my patch and honestly the baby looks thin to me.
She turned up this morning with a black eye and said she walked into a cupboard.
Can I just say that I'm not happy about how one of the night staff talks to the girls.
Our student disclosed last night that her stepfather is back in the house.
I visited on Tuesday and there was no food, no nappies and mum could hardly stay awake.
Something about this dad gives me the creeps and the baby goes home with him on Friday.
One of our volunteers has added two of the children on Snapchat.
Really concerned re a 15 year old I work with, she has new trainers, a new phone and an older boyfriend.
Who do I speak to about a member of staff who's been seen drinking in his car before a shift?
He told me he'd rather be dead than go back there.
My worry is for the little sister who's still in the house.
I keep thinking about a toddler on our ward with a burn that doesn't fit the story.
The nursery rang us just now, a child has said daddy hurts her tummy at night.
A teacher at our school drives one of the pupils home most evenings and won't say why.
Mum is 34 weeks, using every day and she's stopped answering the door.
I don't know whether to say this here but a colleague grabbed a child by the arm yesterday.
We've a pregnant 14 year old who won't tell us who the father is.
I feel uneasy about a case I closed last week.
There are marks on his neck, he says his cousin did it.
One of my care leavers texted at 2am to say she can't cope with the baby any more.
He's hitting her again, I am certain of it.
I saw a mum shake her pram really hard outside the centre today.
A child in reception has come in wearing the same soiled clothes for four days.
I'm frightened for her.
I'd like some advice please, a girl has told our receptionist that she is being made to marry.
My colleague has been messaging a former pupil who's only 16.
Baby has lost weight again and mum says she's watering the feeds down.
Is anyone else worried about the family at the hostel? The crying goes on for hours.
I think that one of the kids at my son's football club is being groomed by the coach.
A patient let slip on Monday that her boyfriend holds a pillow over the baby's face to stop the crying.
Two children at home on their own when I called this afternoon, the eldest is 6.
Just heard from a neighbour that there's been screaming next door every night this week.
I've raised it twice with my manager and nothing's been done, that boy isn't safe.
She's terrified of going home tonight.
Our caretaker makes comments about the sixth form girls and it's getting worse.
A young dad I see told me he is scared that he'll hurt the baby.
Her bruises are in places you don't bump.
I cannot stop thinking about a child I saw at clinic this morning who didn't make a sound.
I suspect the older brother is touching her.
My friend's a foster carer and I've seen her lock the boy in his room.
We have a student who's sleeping in his car with a six week old.
The girl I mentor has started self harming and asked me not to tell anybody.
What should I do if I think the social worker is in a relationship with the mum?
Mum's ex is out of prison on Friday and knows where they live.
I'm at my wits' end over a little boy in our breakfast club who is always starving.
He pinned a resident against the wall, I was in the room.
She has gone missing again, third time since Sunday.
I walked in and he was filming the children in the changing room.
Nobody believes me but there's something very wrong in that house.
`;

/** Talk of the audited case, of rules and of practice, written beside them. */
export const talkOfPractice = replies`
The team felt that the mother in the case had been set up to fail.
We worry that families see us as the people who take babies.
If a child comes in with a bruise we fill in a body map and ring the duty social worker.
In the audit the midwife noticed that the partner answered every question.
Our policy on low level concerns about staff is read out each September.
I'm concerned that the briefing says little about neurodivergent parents.
Nobody told the school that the young woman was pregnant until she was 30 weeks.
Staff told us that they feel anxious about escalating.
We are going to put the LADO's number on the back of the badge.
What would a child say about our service?
Dads told researchers that they felt invisible.
The audited case shows that a disclosure was made and no one wrote it down.
A lot of us have been scared of saying the wrong thing to a grieving parent.
The health visitor in the case saw the bruise and acted at once, which was good practice.
Every new starter is told whom to call when they're worried about a child.
Some young people hide a pregnancy because they are afraid that they'll lose the baby.
It worries me how little supervision newly qualified staff get.
Neglect is easier to see in a house than in a form.
We talked about what counts as a position of trust.
Our college has a counsellor 3 days a week, and a waiting list of 40.
How do other teams record a mother's own worries?
Last year's training covered domestic abuse, grooming and county lines.
The police would treat it as a crime in action and attend.
I was saddened to read that she had been moved so often.
Parents with learning disabilities need more time and easy read letters.
A colleague from Housing is going to shadow us for a day.
Should a nursery ring the health visitor when a child isn't brought?
Staff who are worried about a colleague can use the whistleblowing line.
The children's voices were strong in this audit.
We have asked the Trust to look at discharge on Fridays.
A professional who sees an injury in a baby who isn't mobile must refer.
Our biggest fear is that something like this happens again.
The mother told her midwife about the violence at 20 weeks and got support.
Three of us had not heard of the pre-birth protocol.
When I was a student I saw this sort of thing a lot.
Good discussion about whether mum's mental health was the issue or the housing was.
Social workers change so often that children stop telling them things.
The case made several of us tearful.
We noted that bruising in non-mobile babies is covered at induction.
In our experience grandparents often raise concerns before anybody else does.
I've seen great work from the leaving care team.
One practitioner said she'd never felt able to challenge a consultant.
Our safeguarding supervision is on Wednesday, we'll take the briefing there.
Could the partnership tell us what happened to the recommendations of 2018?
As a team we're not worried about thresholds; we are worried about capacity.
The baby was safe because a neighbour had rung.
I have told my team to read it by Friday.
We'd all want to be told if a baby on our list was going home early.
Young carers are often missed, since they don't complain.
Hitting a child is against the law in Wales and Scotland, so leaflets need care near the border.
`;
