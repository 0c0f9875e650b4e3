// What lies over the page.

/** Layers that close by Escape themselves. */
export const layers = '[role="menu"], [role="dialog"], [role="listbox"]'
