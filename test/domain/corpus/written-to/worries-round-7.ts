import { replies } from '../replies.ts';

/** First written to measure, then used to mend the rules. */
export const presentWorries = replies`
There's a four year old in our nursery with bruising round his ears and I've a horrible feeling about it.
I'm worried that one of the care leavers we support is being hurt by her partner.
A Year 5 told me at lunch that his mum hits him with a slipper.
One of our midwives has been telling women that they'll lose their babies, and she seems to enjoy it.
I think a child at my daughter's school is being left by himself overnight.
I'm concerned about the behaviour of a colleague towards the young women we house.
She rang me last night and said he'd had his hands round her throat.
I've just come off a visit and the state of that house, there were needles on the floor where the baby crawls.
My learner has gone very quiet, lost weight and has started wearing long sleeves.
Feeling really uneasy after today's visit. Dad never let the kids out of his sight.
A student disclosed to me on Friday that she was raped at a party.
Someone in our office is looking up families that he has nothing to do with.
I saw a dad kick his son outside the clinic.
The teaching assistant cuddles that one boy all the time and gets him to sit on his knee.
Another unexplained injury on the same baby this week and the consultant says it is fine.
One of mine keeps coming in with adult men's jewellery and cash.
He told his keyworker last night that he's going to jump.
Can I talk to somebody about a mum on the unit, she said she wished the baby was dead.
I'm worried about my own grandchild, my son in law has a temper.
A child came to drop-in today with a split lip and said that she fell, I don't believe her.
There is something very wrong with how that placement is being run, the children look terrified.
We've a 15 year old who's been staying at a house with grown men and nobody seems bothered.
I'm not easy about our new volunteer. He offers to babysit for every mum in the group.
The boy in my group has been told by his father not to speak to us.
Baby's 5 weeks old and has a tiny round burn on his foot.
My friend who is a TA says that the head has told them not to log things any more.
Please advise, a pupil has sent naked photos to a man.
I overheard a colleague calling a child disgusting and she was in tears.
She's on her own with three under 5s and she told me yesterday she wants to walk into the sea.
I haven't seen the youngest for a month and mum always has a reason.
Two of the children on my round have had scabies for weeks and there's never any food in.
I'm worried for this baby and no one will return my calls.
Our night porter lets the girls into the staff flat.
he's been messaging my year 9s from a fake account, I've seen the screenshots
Somebody's hurting that child, I'd put money on it.
I know a family where the dad makes the kids eat off the floor.
A mum told our group last night that her partner shakes the baby to get him to sleep.
A lad I work with says that his coach makes him strip for weigh-ins.
I'm frightened to say it but my supervisor hits the residents.
The little girl across the road is out in her nightie at all hours.
`;
export const talkOfPractice = replies`
It would help to have a checklist for visits when there are pets and babies.
Where a baby has an unexplained injury we follow the bruising protocol.
We had a useful talk about how staff feel after a hard visit.
In both cases the workers stayed with the family for more than a year.
People need to know that they can ring SPoA for advice with no name given.
I was struck by how often the story of the father was missing.
Young women who grew up in care said that they expect to be judged.
Our student midwives had never heard of a pre-birth assessment.
My colleague will present this at the Friday briefing.
Team agreed to ask every mum about feeling safe, on her own, by 16 weeks.
If a colleague's behaviour worries you, LADO is the route.
The second mother was moved twice in her last month of pregnancy.
A child who is hungry can't learn, as our head always says.
We are a small college with one DSL and she's off on Fridays.
I liked that the briefing names what went well.
We never hear the end of the story once we've referred.
Concerns were raised by the HV in the first case but not acted on.
Records show what was done, not why.
How does anyone leave a violent partner with a newborn and no money?
This has made us look again at who collects babies from the ward.
Can we have a copy of the audit tool?
We're keen to shadow the leaving care team.
The police only see people on their worst day.
Fear of removal keeps women away from antenatal care.
The thing I'll remember is the care leaver saying that she felt heard.
I teach a unit on child development and I'll use this.
Our receptionist now asks every new parent if they have a social worker.
No one told the GP.
Next month we start joint visits with the family nurse.
All our volunteers are DBS checked.
We asked ourselves what we'd do if a resident told us he'd been hit.
Confidence to challenge comes with experience and good managers.
Some of the language in old records is shocking.
Health visitors carry the risk when nobody else is visiting.
It is the school holidays that worry us: no one sees the children for six weeks.
We've asked for a speaker on perinatal mental health.
The mother's own childhood was used against her.
Small things matter: a lift, a text, a cup of tea.
Staff turnover means parents tell their story again and again.
The Independent Reviewing Officer read the plan aloud, which worked well.
`;
