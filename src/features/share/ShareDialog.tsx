// What the page hands out: link, picture, data, slides, words.
export function ShareDialog() {
  return null
}

export default ShareDialog
