import type { Frame, Page } from 'playwright-core'

/** A machine that has much to do is slow, not wrong. */
export const PATIENCE = 120_000

const STEP = 50
/** Idle has to last: between two requests UI5 is idle for an instant. */
const QUIET_STEPS = 3

/**
 * What UI5's own tests wait for, but promises: their waiter looks through every promise since the page was opened, waits
 * a second for those that nobody ever keeps, and gives up those that a busy machine keeps late.
 */
const WAITERS = ['XHR', 'fetch', 'timeout', 'navigationContainer', 'cssTransition', 'cssAnimation', 'jsAnimation', 'UIUpdates', 'module', 'resource']
  .map(name => `sap/ui/test/autowaiter/_${name}Waiter`)

/** Runs in the page; the names are UI5's. */
const READ_STATE = `(() => {
  const ui5 = window.sap && window.sap.ui
  if (!ui5 || !ui5.require) return 'loading'
  const names = ${JSON.stringify(WAITERS)}
  const waiters = names.map(name => ui5.require(name))
  if (waiters.every(Boolean)) return waiters.some(waiter => waiter.hasPending()) ? 'busy' : 'idle'
  if (!window.__escuchaWaiter && ui5.require('sap/ui/core/Core')) {
    window.__escuchaWaiter = true
    ui5.require(names)
  }
  return 'loading'
})()`

/**
 * Waits until UI5 has no pending request, rendering, navigation or timer. Asked again and again from
 * here: a timer inside the page would itself look like pending work.
 */
export async function esperarUI5(page: Page | Frame, timeout = PATIENCE): Promise<void> {
  const deadline = Date.now() + timeout
  let quiet = 0
  let state: unknown
  while (quiet < QUIET_STEPS) {
    if (Date.now() > deadline) throw new Error(`UI5 was still ${state} after ${timeout} ms at ${page.url()}`)
    state = await page.evaluate(READ_STATE).catch(() => 'loading')
    quiet = state === 'idle' ? quiet + 1 : 0
    await page.waitForTimeout(STEP)
  }
}
