// Whose flows and paths the pictures show: one automaker's, or those of all.
import { useWorkspace } from '../../results/Workspace'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { Segments } from '../../ui/Segments'
import styles from './compare.module.css'

export function MakerChoice() {
  const { dataset } = useWorkspace()
  const maker = useChoices(({ view }) => view.maker)
  const { show } = useScenarioActions()
  const makers = dataset.automakers.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <div className={styles.choices}>
      <Segments
        named
        legend={t('Pictures of')}
        options={[{ value: '', label: t('All makers') }, ...makers]}
        value={makers.some(({ value }) => value === maker) ? (maker ?? '') : ''}
        onPick={(picked) => show({ maker: picked || null })}
      />
    </div>
  )
}
