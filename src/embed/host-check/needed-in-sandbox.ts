/** Without any of these a framed check cannot ask, or cannot be answered. */
export const NEEDED = ['allow-scripts', 'allow-forms', 'allow-same-origin'] as const;
