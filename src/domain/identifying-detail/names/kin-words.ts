const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** One person whom a case is about: what stands right after is likely to be a name. */
export const onePerson = words(`
baby babe bub child infant newborn toddler unborn foetus kid girl boy lad lass lassie teenager teen tween twin sibling pupil student
learner tutee youngster yp minor schoolboy schoolgirl teenage
mum mam mom mummy mommy mammy mother dad daddy father parent nan nana nanna nanny gran granny grandma grandmother grandad
granddad grandpa grandfather grandparent aunt aunty auntie uncle partner boyfriend girlfriend husband wife fiance fiancé
ex carer guardian brother sister bro sis son daughter cousin nephew niece grandson granddaughter grandchild stepson stepdaughter
stepdad stepmum stepfather stepmother stepbrother stepsister halfbrother halfsister
victim perpetrator perp suspect client patient bf gf lodger tenant resident mgm mgf pgm pgf godmother godfather leaver user
`);

export const severalPeople = words(`
babies children kids girls boys lads lasses teenagers teens twins triplets siblings pupils students learners brothers sisters
sons daughters cousins parents grandparents carers clients patients mums dads nephews nieces grandchildren victims stepchildren leavers
`);

export const isKin = (lower: string): boolean => {
  const kin = lower.replace(/^(?:step|half|foster|grand|great|ex|co|pre|un)-/, '').replace(/^(?:step|half)/, '');
  return [lower, kin].some((word) => onePerson.has(word) || severalPeople.has(word));
};

/** Kin words that with a capital are also titles and first words of services: "Sister Jones", "Child Health". */
export const oftenATitle = words(`
child children sister father mother brother student students pupil pupils parent parents patient client carer carers guardian
infant young victim teenage teen resident minor partner boys girls dads mums mothers fathers sisters brothers
`);

/** What belongs to a child in a case: "Lily's placement". Colleagues have meetings, plans and ideas instead. */
export const belongings = words(`
school nursery placement placements bruise bruises bruising injury injuries birth birthday disclosure family house home
midwife hv keyworker key-worker behaviour attendance needs pregnancy labour delivery file case chronology care childhood
pathway voice wishes pa guardian headteacher safety neglect bedroom iro conference discharge removal adoption bump
weight feeding development surname
`);

/** Small words that may stand between: "Kai's older brother", "Leah's then boyfriend". */
export const kinAdjectives = words(`
older elder eldest oldest big little younger youngest twin half step new then current former ex late birth biological foster
adoptive adopted maternal paternal own unborn newborn first second third real baby young great teenage
`);

/** People whom a colleague has too: "Emma and her students". */
export const ofAColleague = words(
  'students student pupils pupil clients client patients patient learners learner partners',
);
