// Says in the document that the page did not open, as soon as one of its scripts fails; however long they take to come,
// it is still loading. Written so that browsers can read it which cannot read the page.
;(() => {
  const say = () => {
    // Both are gone once the page has taken their place.
    const loading = document.getElementById('loading')
    const failed = document.getElementById('failed')
    if (loading) loading.hidden = true
    if (failed) failed.hidden = false
  }
  const fail = () => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', say)
    else say()
  }
  const isOurs = (address) => !/^[\w-]+-extension:/.test(address)

  addEventListener(
    'error',
    ({ target, filename }) => {
      // An element whose file did not come or could not be read, or an error within a script.
      const isCode =
        target instanceof HTMLScriptElement || (target instanceof HTMLLinkElement && target.rel === 'modulepreload')
      if (isCode ? isOurs(target.src || target.href) : target === window && isOurs(filename || '')) fail()
    },
    true,
  )
  // Code that is asked for later, and whatever else keeps the page from standing.
  addEventListener('unhandledrejection', fail)
  if (!('noModule' in HTMLScriptElement.prototype)) fail()
})()
