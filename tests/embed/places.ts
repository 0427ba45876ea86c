/** Where the site and the pages around its frames are in these tests: two ports, and two names. */
export const SITE_PORT = Number(process.env.RAPPORT_TEST_PORT ?? 4173);
export const HOST_PORT = SITE_PORT + 1;
export const SITE = `http://localhost:${SITE_PORT}`;
/** Names below `localhost` lead to this machine in Chromium. */
export const CLINIC = `http://clinic.localhost:${HOST_PORT}`;
export const STRANGER = `http://stranger.localhost:${HOST_PORT}`;

/** What the operator of the site under test allows. */
export const EMBEDS = `
clinic:
  name: Example Practice
  checks: all
  origins:
    - ${CLINIC}
  share: answers
modest:
  name: Modest Practice
  checks: [social-overload]
  origins:
    - ${CLINIC}
  share: bands
quiet:
  name: Quiet Practice
  checks: all
  origins:
    - ${CLINIC}
growing:
  name: Growing Practice
  checks: all
  origins:
    - ${CLINIC}
  share: answers
  height: grows
`;
