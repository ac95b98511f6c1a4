import { replies } from '../replies.ts';

/** Written after the first rules, in other voices, and then used to mend them. */
export const presentWorries = replies`
Hiya, bit off topic - I've got a lad in my form who's come in three days running with no lunch and a bruise he won't explain.
A girl on our ward whispered to me that her dad comes into her room at night.
My stomach turned today. The toddler had welts across both legs.
I'm a TA and I've noticed the class teacher always keeps the same child in at break on his own with the door shut.
One of the parents rang in tears, he's been hitting the children.
I visited a mum on Friday and the baby was limp and hadn't been fed.
Little girl in reception keeps wetting herself and crying at home time, I can't shake it.
Can't sleep for thinking about a boy I saw this week, he looked so thin.
i think my colleague might be taking drugs at work, he is looking after children
Our lodger's kid has told my daughter that he's being beaten with a belt.
she's 13 and pregnant and won't say who the dad is
He's been sending her pictures. She's 12.
I do not feel comfortable with how my line manager touches the young people.
There's a family on my patch, four kids, no electric, mum using again.
I'm dead worried about one of the lads, he's got a knife on him.
The new agency worker told a child to shut up or he'd get a smack.
Just seen a dad in the car park pull a child along by the ear.
I believe that a pupil of mine is going to be taken abroad to be cut.
My student hasn't turned up for nine days and no one can reach the mum.
I've a young mum who says she can't cope and has thought about shaking the baby.
The baby looked grey when I left. I rang the GP but no one's called back.
a YP disclosed sexual abuse to me on Wednesday and I haven't written it up yet
One of the night staff sleeps in the room with the younger children.
Somebody needs to look at what is going on in that house, kids screaming all night.
I know a teacher who's seeing one of his sixth formers.
He's back in the house, he's not allowed to be, and she's covering for him.
We have a resident, 15, getting into cars with men she calls uncles.
I'm not happy with what I saw at handover, the nurse was really rough with that baby.
Mum's new partner is a registered sex offender and I've only just been told.
One of my Year 2s drew something that really upset me, with daddy in it.
she has cuts all up her arms and begged me not to say
The grandmother says the baby's been left with strangers while mum goes out.
I keep hearing a child crying through the wall of my office block.
I'm at my wits' end about this little boy, every agency says he's fine and he isn't.
There has been another incident with the same member of staff and the same child.
`;

export const talkOfPractice = replies`
If a girl whispers something to me on the ward, I'd stop and listen.
We spoke about the time that a parent hit a child in reception in 2015 and how it was dealt with.
Our newer staff asked what a bruise on a baby might look like on darker skin.
I have seen big improvements in how midwives record.
The tutor in the audit was praised for noticing.
Colleagues were touched by the care leaver's story.
I'd like a session on how to talk with children who are being hurt.
The worst thing is when a child tells you and nothing happens afterwards.
Safer recruitment training covers colleagues who get too close to pupils.
Our Trust has a policy on bruising; a baby under six months is always seen by a consultant.
We see babies at 28 weeks, birth and 6 weeks.
I told my manager that I found the briefing hard to read.
We have two new health visitors this month.
My team has been short of staff since last week.
We heard from the Guardian how frightened the mother had been in court.
The group felt that dads get missed.
Nothing about our own cases to report.
She (the mother in the audit) wasn't told why.
I've been concerned about recording for years.
We're worried about losing our family nurse.
Children with disabilities may not be able to tell us that they're being hurt.
A colleague is taking the action forward.
My colleague shared the briefing in the team chat.
I met the new Designated Nurse today.
Mothers are scared to ask for help. We have to make it easier.
Let's be honest, we miss neglect because we see it every day.
All of us had cases like this in the past.
The boy in the other review had told four adults.
Health visitors find that a mum will often say more at home.
A parent who can't feed a baby safely needs a placement with support.
We're a bit concerned about how the new policy treats young dads.
The child in case B was missing from education for a year.
I worry that we write too much and see too little.
We want care leavers to feel safe enough to say when they're struggling.
Two colleagues have started the level 3 course this week.
`;
