// Hands a file to the browser, which puts it where the reader's downloads go.

/** How long a file stays at its address, in ms: some browsers fetch it only after the click has been answered. */
const keptMs = 60_000

/** Offers a file as a download under that name. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), keptMs)
}
