// The ways on from the page: to compare, to present, to hand out, to the method and back.
import { IconArrowLeft, IconColumns3, IconPresentation, IconShare2 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Page } from '../../state/choices'
import { useDialog } from '../../state/dialogs'
import { useChoices } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import styles from './Header.module.css'
import { useGoTo } from './useGoTo'

export function PageLinks() {
  const page = useChoices(({ view }) => view.page)
  const { openDialog } = useDialog()
  const goTo = useGoTo()
  const link = (to: Page, label: string, icon: ReactNode) => (
    <HeaderButton label={label} icon={icon} onClick={() => goTo(to)} />
  )
  return (
    <>
      {page === 'dashboard' ? null : link('dashboard', t('Dashboard'), <IconArrowLeft size={20} stroke={1.75} />)}
      {page === 'compare' ? null : (
        <span className={styles.wideOnly} data-part="compare">
          {link('compare', t('Compare'), <IconColumns3 size={20} stroke={1.75} />)}
        </span>
      )}
      <span className={styles.wideOnly}>
        {link('present', t('Present'), <IconPresentation size={20} stroke={1.75} />)}
      </span>
      <span data-part="share">
        <HeaderButton
          label={t('Share')}
          icon={<IconShare2 size={20} stroke={1.75} />}
          onClick={() => openDialog('share')}
        />
      </span>
      {page === 'method' ? null : <span className={styles.method}>{link('method', t('Method'), null)}</span>}
    </>
  )
}

interface HeaderButtonProps {
  label: string
  /** Stands for the label where there is no room for words. */
  icon: ReactNode
  onClick: () => void
}

function HeaderButton({ label, icon, onClick }: HeaderButtonProps) {
  return (
    <button type="button" className={styles.textButton} aria-label={label} onClick={onClick}>
      <span className={styles.words}>{label}</span>
      <span className={styles.icon}>{icon}</span>
    </button>
  )
}
