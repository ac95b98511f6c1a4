import { markedReplies } from '../marked-replies.ts';

/** Replies of both sorts, written to measure; five things that they showed were mended afterwards. */
export const repliesOfBothSorts = markedReplies`
From the midwives: bookings before 10 weeks are up to 71%. We still don't hear from Leaving Care.
Baby [[name Otis]] is the one that everyone remembers, discharged to a B&B.
I had [[name Kiera]]'s mum on the phone for an hour, she just wanted someone to explain PLO.
Family support worker here. The [[name Dlamini]] family taught me to ask about faith and food.
It was a dad, [[name Marlon]], who said that nobody had ever asked him anything.
Young mum [[name Saskia]] got her place at college through the Virtual School.
A foster carer told us that little [[name Jenson]] arrived with a carrier bag and no red book.
The [[name Khalil]] case from 2018 had the same gap.
[[name Tyrone]]'s older sister gave up her job to care for him.
[[name Freddie]], 9, drew a picture of every house he has lived in.
There's good work in the file for [[name Anwen]].
I'm told [[name Jamie]] was placed with an uncle in the end.
girl named [[name Beth]], no file, no photo, no allergies, nothing
Nobody told [[name Ruby]]'s school that she'd moved.
care leaver [[name Ashleigh]] rang to say it's a boy
her twins [[name Ted]] and [[name Wilf]] are one now
daughter's name was [[name Ines]] and I still think about her
Brother ([[name Danny]], 15) was out of school for a year.
student called [[name Fatou]] who slept in the library
both [[name Callum]] and his dad came to the group
parents of [[name Elsie]] were split up on two wards
mum ([[name joanne]]) wrote us a card
NHS no: [[nhs 999 782 1718]]
See [[nhs 9990514178]] for a plan that worked.
her NHS number ([[nhs 999 312 7442]]) was on the wrong letter
that NHS number, [[nhs 999 558 2333]], has two babies on it
baby's NHS No [[nhs 999-827-4796]]
the record for [[nhs 999 334 2955]] was merged by mistake
[[nhs 999 603 5417]] and [[nhs 999 864 8688]] are siblings
NHS # [[nhs 9991103570]]
DOB is [[dob 14/10/2001]]
baby was born on Friday [[dob 6th March 2020]] and home on the Sunday
dob: [[dob 4 Sept 2002]].
mum, born [[dob 11/11/98]], in care from age 3
date of birth: [[dob 31/12/2019]]
Date of birth [[dob 1 January 2004]]
her birthday's on [[dob 2 June 2002]] so she timed out
gave birth to a little boy on [[dob 9 Feb 2020]]
D.O.B: [[dob 07-08-2003]]
she's at [[postcode SW1A 0AA]] now
hostel postcode [[postcode W1A 1AA]]
address: Flat 2, 9 High St, [[postcode BX1 1LT]].
came to us from [[postcode BS98 1TL]].
[[postcode zz99 3wz]] isn't a real home
moved from [[postcode EC1A 1BB]] the week before
contact her on [[phone 07700 900401]]
PA: [[phone 07700900402]]
try [[phone 01632 960403]] or [[phone 01632 960404]]
her landlord ([[phone 0114 496 0405]]) knew more than us
ring [[phone 020 7946 0406]] for the ward
dad's tel no [[phone 07700 900 407]]
number for nan is [[phone 01632 960 408]]
WhatsApp on [[phone +44 7700 900409]]
[[phone 0121 496 0410]]
[[email nan.p@example.org]] is nan's email
send to [[email safeguarding@school.example.org]]
Contact: [[email r.khan2@example.org]]
her email ([[email star_girl04@example.org]])
[[email a.b@example.org]] or [[email c.d@example.org]]
NI number is [[ni QQ 12 34 56 B]]
with her NINO ([[ni QQ123456A]])
nat ins no [[ni QQ 12 34 56 C]] took weeks
[[ni QQ123456D]] was what the form needed
ni: [[ni qq 123456 c]]
Case no. [[case 334455]]
case number [[case LCS-221133]]
Crime ref: [[case 47200055123]]
crime [[case 47190066234]] was filed
LCS number [[case 998123]]
Mosaic ref [[case 4455123]]
Reference [[case EH-2020-117]]
hospital number: [[case RX123456]]
custody record no [[case EK/1234/20]]
Niche [[case 47200011998]]
URN [[case 2020112233]]
Liquid Logic ID [[case 765432]]
college number [[case 20456789]]
Court number [[case BN20C00091]]
Hannah and Jess in the Hastings team wrote the pathway.
We will ask Simon to raise it on 6 May.
Every ward has a safeguarding champion; ours is Bev.
Thanks to all who took part on 27/02/2020.
Parent Zone, Parent Gym and Parent Talk were new names to me.
Children's Hearings are in Scotland so not for us.
The briefing's right that Level 3 needs more on unborns.
Page 3, line 12: should say Lewes, not Eastbourne.
Our rota is 4 on, 3 off, 07:00-19:30.
1 in 4 care leavers are parents by 20 (APPG report 2019).
In Kent's version the midwife chairs.
Under Section 20, Mum keeps parental responsibility.
We sent 146 letters and had 31 replies between 1/4/19 and 31/3/20.
Pre-birth panel meets 2nd and 4th Monday, 2pm, Room B2 1st floor.
Ask Mum, ask Dad, ask Nan: three questions each.
The Named Doctor, Named Nurse and Named Midwife meet every quarter.
Dr Chowdhury thinks that GPs could hold a list.
Is Carol the LADO now or is it Dean?
Baby Loss Awareness Week is in October.
Boys and Girls Club run the holiday scheme.
Mother's Day falls on 22 March so no visits.
Sussex Partnership, Sussex Community and ESHT each have a form.
Rosa's Law? Sarah's Law? We mix them up.
I agree with Harriet's point.
Tom, Dick or Harry could have read that file.
Pathway meeting 12.05.2020 10.30 via Teams (ID 334 998 120 77).
We use the 5 Ps formulation and the 3 houses tool.
Year 11s, Year 12s and Year 13s should all have a named adult.
A Polish mum and a Kurdish dad both told us the leaflet made no sense.
`;
