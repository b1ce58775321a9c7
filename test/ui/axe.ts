import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Not of our making: SAP's shell around our apps, its tile, and the "show details" switch of its table. */
const AJENO = ['#shell-header', '.sapUshellShellHeader', '#userActionsMenu', '.sapMGT', '[id$="-showHideDetails"]']

/** Only what fails comes back, in one go: carrying every node that passed out of the page took ten times as long as looking. */
const revisar = (page: Page) => new AxeBuilder({ page })
  .options({ resultTypes: ['violations'] })
  .setLegacyMode()
  .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])

/** Serious and critical findings of WCAG 2 A and AA, as one line each; `donde` looks at a part of the page alone (CSS). */
export async function hallazgos(page: Page, donde?: string): Promise<string[]> {
  const revision = AJENO.reduce((axe, selector) => axe.exclude(selector), revisar(page))
  const { violations } = await (donde ? revision.include(donde) : revision).analyze()
  return violations
    .filter(v => v.impact === 'serious' || v.impact === 'critical')
    .flatMap(v => v.nodes.map(n => `${v.id}: ${n.target.join(' ')}`))
}
