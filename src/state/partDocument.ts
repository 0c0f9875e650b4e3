// Which of the two documents this is: the whole page, or embed.html, which is for frames anywhere and shows one part of it.

/** Whether this is the document of one part. It marks itself: hosts may serve it under other names. */
export function isPartDocument(): boolean {
  return document.documentElement.hasAttribute('data-part')
}
