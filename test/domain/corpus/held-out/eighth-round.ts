import { markedReplies } from '../marked-replies.ts';

/** Replies of both sorts, written after the rules had been mended for the last time, and used to mend nothing. */
export const eighthReplies = markedReplies`
Our neighbourhood PCSO knew baby [[name Lola]]'s dad from school and no one asked her.
There were three of us at the hospital for [[name Shannon]]'s discharge meeting and none from health.
Mother is [[name Cerys Bevan]], 17, placed out of county.
A girl in our year 12, [[name Hafsa]], was the one who got me thinking about this.
The [[name Doherty]] siblings were split between two schools and two GPs.
Her little boy [[name Albie]] had 9 A&E visits.
We wrote to [[name Jade]]'s mum twice and got nothing back.
It was [[name Kian]], 6, who told the dinner lady.
uncle ([[name Graham]]) turned up at the strategy meeting!
In the case of [[name Esme]] the conference was held late.
her older brother [[name Tariq]] is on a CIN plan
baby boy [[name Rupert]] was 3 weeks early
I keep thinking about [[name Lexi]] and her pregnancy, four midwives in six months.
[[name Bailey]] was placed with grandparents in the end.
care leaver called [[name Simone]] who had nobody at scans
Dad ([[name Leroy]]) wanted to be there and was told it was full.
Child: [[name Harvey Knott]], DOB [[dob 14/07/2016]]
[[name Aidan]]'s foster carer rang college herself.
young dad [[name Joel]] came to every session
Mum's name is [[name Roxanne]] and she has said we can say so.
nhs [[nhs 999 349 7371]] is down as not pregnant
The number on the wristband, [[nhs 9998803101]], was somebody else's.
NHS No: [[nhs 999-104-2482]] (mum)
NHS number for baby = [[nhs 999 573 6756]]
see letter dated 3 March re pt [[nhs 9998429218]]
Born [[dob 21.3.2004]], in care since she was 9.
d.o.b - [[dob 9th Jan 2003]]
DOB [[dob 30/06/1999]] so she's too old for us
She had her baby on the Friday, date of birth [[dob 28 February 2020]], no plan.
he was born on the [[dob 2nd of May 2019]] in the car park
her birthday is [[dob 11 October]] and her PA always sends a card
twins, born [[dob 6 December 2019]]
dob given as [[dob 1/1/2003]] by the home office
turned 18 on [[dob 23 March 2020]], case shut on the 24th
Mother (d.o.b. [[dob 16-08-2002]])
now at [[postcode SW1A 1AA]] with his aunt
Address on file [[postcode ZZ99 3VZ]], i.e. no address
in temporary housing, [[postcode E20 2ST]]
Their old flat ([[postcode EH99 1SP]]) is condemned.
she gave a [[postcode bs98 1tl]] postcode
Contact no. [[phone 07700 900 162]]
mum's new mobile is [[phone 07700900533]]
ring [[phone 01632 960 741]] and ask for the ward clerk
aunt's number [[phone (01632) 960 852]] was never tried
GP surgery [[phone 0116 496 0633]], press 3
text [[phone +44 7700 900963]]
Hospital switchboard [[phone 0151 496 0114 ext 2207]]
he rang from [[phone 07700 900-299]] at 2am
anything else to [[email lou.hartnell@example.org]]
her college email [[email s2200981@college.example]] still worked
write to [[email family.support@borough.example.gov.uk]] or to [[email nadia_k@example.com]]
NI number [[ni QQ 77 88 99 A]]
her NINO is [[ni QQ112299B]]
National Insurance No: [[ni qq 33 66 99 c]]
we asked for her NI ([[ni QQ556677D]]) four times
crime ref [[case 47200051234]]
Mosaic no. [[case 1204477]]
LCS: [[case 3390112]]
Case number [[case CYP/20/0113]] is still open in error
hospital number is [[case 4471100]]
police log [[case 1466]] of 2 March
CAD [[case 987]] that night
court case number [[case BN20C00099]]
student number [[case 20190877]]
Referral ID [[case 772210]] was screened out
RiO no. [[case 6600123]]
incident no [[case 20/118834]]
safeguarding ref: [[case SG-2020-71]]
UPN [[case C812345678901]]
on CPOMS it's [[case 88123]]
We start with strengths, then worries, then what needs to happen.
Our deputy head Nicola is happy to host the next cluster.
Please can point 4 be split into two.
Every plan should have the words "who will do what by when".
8 of the 22 parents had been in care themselves.
Thursday 26 March, 2pm, Committee Room 3.
We don't have 24 hour cover since 2016.
Our rota says the consultant of the week should chair.
Dr Anand from the Royal Sussex gave a good talk on concealed pregnancy.
Families First is what we used to call it.
Grace period for returns is 5 working days.
Ask the parent what name they'd like on the form.
The text said "2 b discussed at SV".
Section 20 was explained by a duty worker she'd not met before.
We looked at 2018/19 and 2019/20 side by side.
Dads are 50% of parents and 5% of our notes.
Kate and Ravi will bring back a proposal.
If a mum has a learning disability allow double time.
Mark it urgent if it needs an answer within 24 hrs.
A foster carer on our panel said much the same thing.
Our team phone is answered from 8 to 8.
Room 2.14, second floor, sign in at reception.
Babies born before 34 weeks go to the unit in Brighton.
Form CP7 wants the same details three times over.
Total spend on interpreters £12,480.
Angela is leaving in July and her post is frozen.
The child's views were put as "too young".
Has anyone got the link to the new neglect strategy?
We have asked Faith in the hub to lead on this.
Point 1: yes. Point 2: partly. Point 3: no.
`;
