import { markedReplies } from '../marked-replies.ts';

/** Replies that say too much, as the rules' authors read them while writing. */
export const repliesWithDetails = markedReplies`
We had a similar one with baby [[name Lily]] last year, discharge planning was left until the day before.
Reminded us of the case of [[name Tyler]], where college never got the file.
I supported a mum ([[name Kelly]]) through proceedings and she felt nobody explained why MBA was skipped.
[[name Jayden]]'s mum was a care leaver and she said the same about being judged.
The [[name Hargreaves]] family are a good example of what happens when midwifery and HV don't talk.
NHS no [[nhs 999 514 7351]] is the one I was thinking of, no pre birth assessment until 32 weeks.
Please can someone check [[nhs 9990215510]] on the system, discharge plan missing.
Unborn baby of NHS number: [[nhs 999-290-7975]] had no plan at 36 weeks.
See record (NHS [[nhs 999 552 1245]]), good example of joint working.
baby born [[dob 3 March 2019]] and went straight to a placement out of area
Mum's dob [[dob 03/03/99]], she was looked after herself until 18.
D.O.B. [[dob 14.02.2001]] - care leaver, pregnant at 17.
Young person (DOB: [[dob 1st July 2003]]) moved college twice and the file never followed.
She was born on the [[dob 21st of August 2002]] and came into care at 4.
Date of birth [[dob 12-11-2018]], sibling was removed the year before.
He lived at [[postcode SW1A 1AA]] with nan for a bit which we didn't know.
They were housed in [[postcode EC1A 1BB]], miles from the family nurse.
mum's postcode is [[postcode zz99 3vz]] as she is no fixed abode
Address on file was 14 Palace Rd [[postcode BX1 1LT]] but nobody had visited.
Rang mum on [[phone 07700 900123]] three times with no reply before discharge.
Her PA is on [[phone 01632 960456]] if anyone wants to hear how it went.
Dad's mobile: [[phone 07700900987]], he was never contacted.
Call nan [[phone +44 7700 900 345]] for a good account of how it felt from the family side.
You can get the foster carer on [[phone (01632) 960 111]].
Email mum at [[email kelly.h99@example.org]] - she'd be happy to speak to the group.
I can share the chronology, contact me at [[email ana.ferreira@example.org]]
care leaver emailed me from [[email jaydenxx04@example.org]] to say thanks
Their NI number [[ni QQ 12 34 56 C]] was needed for the housing form and no one had it.
ni no [[ni qq123456a]] - took us 8 weeks to get universal credit sorted
LCS [[case 1234567]] had three social workers in a year.
case no [[case 123456]] is the one with the late referral
Crime ref [[case 47200012345]] - we shared with SPOA but heard nothing back.
Mosaic ID [[case 998877]] has a good example of a chronology.
The URN was [[case 104455]], I can look it up.
Police reference [[case CR/04512/20]] shows the DV history that wasn't shared.
Court case [[case ZE20C00123]] was issued without a letter before proceedings.
We worked with a young mum called [[name Chantelle]] who hid the pregnancy until 30 weeks.
little [[name Noah]] did really well in the mother and baby placement
The twins, [[name Ella]] and [[name Mia]], were discharged on different days.
Social worker said that mum, [[name Kelly]], wasn't engaging, but she was with us.
[[name Tyler]] (4) was already on a plan when mum became pregnant again.
Her brother [[name Kai]] had been removed 2 yrs before so it should have been referred by 20 weeks.
his sister [[name Aoife]] was the one who rang college
baby [[name O'Brien]] was kept on the ward for 9 days as there was no plan.
[[name Mary-Kate]]'s dad was never invited to the conference.
grandmother [[name Siobhán]] offered to help & was never assessed
Dad ([[name Darren]]) felt ignored at every meeting.
I keep thinking about the [[name Kowalski]] children and how long that took.
There was a girl named [[name Zahra]] in year 12 whose file arrived after Christmas.
The child's name was [[name Logan]] and the school had 3 DSLs that year.
student [[name Ellie]] told us she was pregnant but we'd no idea she was a care leaver
in the [[name Tyler]] case, college and social care met every week which worked really well
baby [[name lily]] came home without a discharge meeting, we only found out from the HV
care leaver [[name Kayleigh Hughes]] did brilliantly with the same PA for 4 years
Pupil [[name Mohammed]], looked after, moved here in Y11 with no file.
[[name Kayleigh]], aged 17, was pregnant and living in semi-independent when we started.
The mum's name is [[name Stacey]] and she'd tell you that she wasn't listened to.
[[name Amelia]] was born at 34 weeks and there was no plan on the ward.
[[name Finley]] was removed at birth and the parents were told on the day.
We did a pre-birth on [[name Shannon]]'s baby at 18 weeks, so it can be done.
we had [[name jaydens]] mum in for a meeting and she was very upset about the word removal
His stepdad [[name Wayne]] wasn't known to anyone.
family of [[name Oluwaseun]] were not offered an interpreter
the [[name O'Connell]] family got 5 different workers
[[name Lily-Mae]]'s foster carer wasn't asked to the meeting.
In the case of [[name Dariusz]] the interpreter was not booked
[[name Kelly]] (mum) told her PA first and the PA told midwifery. Good practice!
Young person [[name Ibrahim]] moved from Kent and file was still there 6 months on.
Half-brother [[name Riley]] is placed in Scotland so records are patchy.
YP [[name Courtney]] DOB [[dob 04/05/2002]] had 4 placement moves before the pregnancy.
We rang [[phone 020 7946 0123]] (hospital switchboard) and nobody knew which ward mum was on.
[[name Grace]]'s mum rang us on [[phone 01632960222]] in tears.
NHS: [[nhs 999 797 6134]], dob [[dob 2/2/2020]], discharged with no meeting.
The baby ([[name Alfie]], born [[dob 17 Jan 2020]]) went home on the Friday without a plan.
Case reference [[case AB-20451]] is closed, can someone at SPOA tell us why?
Niche occurrence [[case 47190098765]] shows what we knew at the time.
Incident number [[case 0412-060320]] wasn't shared for 9 days.
patient [[nhs 999 066 8590]] is who I mean, the letter went to the wrong GP
Hospital number [[case K123456]] - notes were in store so no one saw the alert.
[[name Tyler]]'s mum lives in [[postcode W1A 1AA]] now and she's doing great.
My learner [[name Jasmine]] got no support from the old college.
On RiO number [[case 1234567]] you can see that the HV did record it.
sibling group of [[name Ava]], [[name Leo]] and [[name Max]] had been placed together
I have the plan for [[name Kian]] on file if it is useful as a good example.
Strategy meeting for [[name Poppy]] was held at 35 weeks, too late.
We were all worried about [[name Jake]] but nobody rang the SPOA as everyone assumed someone else had.
[[name Tyler]] and his mum moved to us from Hastings in 2018
[[name Ruby]] was placed with grandparents.
[[name Harvey]] disclosed to his tutor and it was passed on the same day.
[[name Demi]] was pregnant at 16 and in foster care
Text me on [[phone 07700-900-456]] for the details.
Email [[email marit@example.org]] or ring [[phone 01632 960 789]].
Client's national insurance number is [[ni QQ123456B]], she was told to wait for it
His birthday is [[dob 6 June 2004]] so he'd turned 16 and fell between the two teams.
CAD [[case 1234]] of that night was never linked to mum's record.
Born [[dob 2019-10-05]] at 37 weeks.
mum was born in Lewes on [[dob 9th April 2001]]
We had mum [[name Agnieszka]] with an interpreter on the phone for labour, not ok.
[[name Leon]] in year 9 has had three schools.
Ref: [[case SC/2019/00412]]. It's a good example of step down.
The child ([[name Esmé]]) was seen alone each time, which is good.
Baby's NHS number was [[nhs 999⏎328⏎1867]] on the letter.
Dads name was [[name Lee]] and he'd not been asked anything.
Phone⏎[[phone 07700⏎900⏎222]]⏎for her PA.
`;
