// Which texts of a dataset become links: addresses of the web alone, since nothing of a file must run as anything else.

export function isWebAddress(url: string | null | undefined): url is string {
  return url != null && /^https?:\/\//i.test(url) && URL.canParse(url)
}
