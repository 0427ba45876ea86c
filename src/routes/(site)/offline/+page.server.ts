/** It is shown where little else arrives, and a browser needs no code for it. */
export const csr = false;
