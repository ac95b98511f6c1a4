import { markedReplies } from '../marked-replies.ts';

/** Replies that say too much, kept apart for measuring. */
export const repliesWithDetails = markedReplies`
Like baby [[name Harper]] in January, no one told the community team she was going home.
Had the same thing with [[name Callum]]'s mum, she was told on the ward with other people listening.
Maternity system shows [[nhs 999 573 6756]] as low risk, it clearly wasn't.
nhs num [[nhs 9998429218]] got missed as she booked late
I looked up NHS number [[nhs 999 104 2482]] and the HV antenatal visit isn't on there.
Two records for the same girl, [[nhs 999 349 7371]] and [[nhs 9998803101]], so the alert was on the wrong one.
We had a y12 student, dob [[dob 19/09/2003]], file came in the Feb.
born [[dob 11 Dec 2019]], home by the 13th with no plan, poor
D.o.B [[dob 30-01-2002]] and already had a child removed.
The lad was born on [[dob 5/6/04]] so he was 15 and a bit when the file got lost.
Care leaver, date of birth [[dob 22 October 2000]], was told by text that proceedings were issued.
mum gave birth on [[dob 4th Feb 2020]] and discharge meeting was the day after lol
Her d o b is [[dob 08.08.2001]].
Family moved to [[postcode SW1A 2AA]] and nobody told school.
hostel in [[postcode bs98 1tl]] isn't suitable for a newborn
Placement was at 3 The Mews, [[postcode E20 2ST]], about 60 miles away from dad.
Flat in [[postcode ZZ99 3WZ]] had no heating, baby 2 wks old.
Family hub nearest [[postcode EH991SP]] shut the same week.
the PA gave out her own number [[phone 07700 900555]] which is what made the difference
Switchboard [[phone 0113 496 0234]] goes to voicemail after 4.
Mum can be got on [[phone 07700 900 012]] and is happy to talk.
Mobile [[phone +447700900777]] not answered, letter sent instead.
ring the aunt on [[phone 01632-960-321]]
my direct line is [[phone 0191 498 0555]] if the Board want to know more
grandad's landline ([[phone 01632 960 654]]) was the only number we had
Write to [[email chloe-b@example.org]], she is on the care leavers forum.
All sent to [[email priya.shah@example.org]] and [[email duty_desk@mail.example.org]].
I've the whole timeline - [[email bo.lindqvist+audit@example.org]]
NI [[ni QQ 12 34 56 A]] had been used by mum's ex to claim.
National Insurance: [[ni QQ123456D]]. Took 11 weeks.
No NINO on file, later found it was [[ni qq 12 34 56 b]]
Look at case number [[case 445566]] for how to do it properly.
LCS id [[case 2098712]] took 3 requests to get a copy of the plan.
crime number [[case 47190123456]] was NFA'd and we were never told why
Mosaic [[case 1120987]] had 14 managers' decisions and none explained.
URN [[case 47200034567]], shared at MARAC, nobody fed back to midwifery.
Court ref [[case BN19C00456]] is where the guardian said the same.
Our ref [[case EH/20/0098]] if anyone from SPOA wants to look.
EHM number [[case 77120]] stepped down w/out telling school.
Patient's hospital no. [[case B0098123]] shows the notes were never merged.
College ID [[case 30044521]] had no safeguarding flag at all.
Incident log [[case 20200219-0771]] wasn't passed to children's.
A mum called [[name Bethany]] told us she'd rung 4 times.
It was mum [[name Danielle]] who asked for the meeting in the end.
child [[name Kacper]] had no interpreter at any of his reviews
[[name Zac]]'s nan did all of the caring and she was never assessed
the [[name Whitfield]] family had nine workers in a year
the case of [[name Rhiannon]] shows that early is better
baby [[name teddy]] went home on a Friday with no plan in place
my student [[name Tiegan]] only told us at 31 weeks because she was scared
Toddler [[name Ezra]] was in the room the whole time and not mentioned once in the notes.
[[name Summer]] (3) and [[name Jaxon]] (5) had both been on plans already.
Young mum [[name Niamh O'Shea]] moved here from Cork and we'd no history.
Dad [[name Craig]] wasn't on the birth certificate so nobody spoke to him.
her partner ([[name Liam]]) had a record in another force
older brother [[name Tobi]] was the one doing the caring
mother, [[name Svetlana]], had no English and was handed a leaflet.
[[name Keira]], 16, had been in 5 placements and then we wonder why she doesn't trust us.
[[name Connor]] aged 15 had been missing from college for 3 weeks before anyone rang
The siblings [[name Freya]], [[name Isla]] & [[name Rowan]] ended up in 3 areas.
We were told about unborn baby [[name Fletcher]] at 35 weeks.
Little girl called [[name Anaya]] had 4 hospital visits and each went to a different GP.
the [[name Nowak]] case taught us to book interpreters for labour
[[name Leah]]'s social worker came to every scan with her - brilliant.
[[name Dylan]] was excluded the same week that his placement broke down.
[[name Tia]] disclosed at college and the DSL rang within the hour
[[name Molly]] was placed in a parent and baby foster placement in Surrey, too far
[[name Imogen]] lives with her gran now and attends well
Referral for [[name Archie]] was bounced twice
concerns about [[name Skye]] were raised by the HV, GP and nursery, all separately
I remember [[name Brooke]] and her mum from the old team.
We'd a young person, [[name Hamza]], who had no file for two terms.
Kids were [[name Ollie]] and [[name Evie]].
Grandad [[name Trevor]] rang us most weeks.
The boy's name is [[name Kofi]].
her first name is [[name Maisie]] so you'll find it on the spreadsheet
[[name Luca]] in Year 11, care experienced, got a place with us in the end.
[[name Amber]]'s baby was 3 weeks early so no meeting took place.
[[name Nathan]]'s birth plan wasn't shared with the delivery suite.
YP called [[name Shakira]] was brave enough to come to the conference
Care leaver [[name Jodie]] said that it was the first time she'd been asked.
Mum = [[name Leanne]], very young, scared of us.
[[name Leanne]] (mother) did everything asked of her.
step-brother [[name Corey]] had been removed so why no referral til 27 wks
the [[name Adeyemi]] children had to be interviewed twice
Son [[name Yusuf]] was at our nursery.
We had twins [[name Orla]] and [[name Finn]] on the unit for a month
child [[name محمد]] had his name spelt 4 ways in the file
Victim [[name Paige]] was 15 and pregnant and the crime was NFA
pupil named [[name Krzysztof]] whose records never came from Leeds
In [[name Tamsin]]'s case the PA went to court with her.
[[name Ryan]] was taken into care at 9, now he is a dad.
[[name Zoe]] told her midwife at booking and it still took til 24 weeks.
[[name Bobby]]'s dad has never had a letter from us
[[name Josh]] went missing 11 times and there was one strategy meeting
[[name Ayesha]] was 17 weeks pregnant when her placement ended.
mum [[name Tracy]] dob [[dob 7/7/1999]] tel [[phone 07700 900888]]
Hi all, [[name Reuben]]'s mum's number is [[phone 07700900321]] and she's in [[postcode M1 1AE]].
NHS no. [[nhs 9991257993]] / LCS [[case 3045567]] for anyone doing the audit
baby ([[name Mabel Hart]]) DOB [[dob 29/02/2020]]
Crime [[case 47200077123]] involved dad and wasn't shared with the midwife.
full width number [[nhs ９９９ ３９５ ０４５９]] on the letter
Zero width: [[phone 07700\u200b 900\u200b 666]] copied from the referral
`;
