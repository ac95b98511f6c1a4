/** Wherever a publisher is asked before a briefing is withdrawn. */
export const withdrawing = {
  what: 'Every card of it will say that it was withdrawn and show nothing else of it, and no discussion of it can start. An open discussion may be finished. What teams recorded is kept.',
  why: 'Why (teams will read this)',
  confirm: 'Withdraw it now',
};
