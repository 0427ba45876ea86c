/** Where the build lists the files that are not stored for offline use, below the site's own base. */
export const LEFT_OUT = '_app/left-out.json';
