// What is shown of the flows: one maker or all, one component class or all, as a picture or a table; and what is followed.
import { NativeSelect } from '@mantine/core'
import type { FlowSelection } from '../../charts/flow/selectFlow'
import type { Dataset } from '../../model/dataset'
import type { View } from '../../state/choices'
import { t } from '../../texts/translate'
import { Segments } from '../../ui/Segments'
import styles from './flows.module.css'

interface ControlsProps {
  dataset: Dataset
  selection: FlowSelection
  isTable: boolean
  /** Name of the mark that is followed. */
  followed: string | null
  onShow: (view: Partial<View>) => void
}

export function FlowControls({ dataset, selection, isTable, followed, onShow }: ControlsProps) {
  const makers = dataset.automakers.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <div className={styles.controls}>
      <Segments
        legend={t('Automaker')}
        options={[{ value: '', label: t('All') }, ...makers]}
        value={selection.maker ?? ''}
        onPick={(maker) => onShow({ maker: maker || null })}
      />
      <NativeSelect
        size="xs"
        classNames={{ root: styles.class, input: styles.select }}
        aria-label={t('Component class')}
        data={[
          { value: '', label: t('All components') },
          ...dataset.components.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={selection.component ?? ''}
        onChange={(event) => onShow({ component: event.currentTarget.value || null })}
      />
      {followed === null ? null : (
        <button type="button" className={styles.chip} onClick={() => onShow({ trace: null })}>
          <span className={styles.followed}>{t('Following {name}', { name: followed })}</span> ·{' '}
          <span className={styles.clear}>{t('clear')}</span>
        </button>
      )}
      <div className={styles.view}>
        <Segments
          legend={t('Shown as')}
          options={[
            { value: 'picture', label: t('Picture') },
            { value: 'table', label: t('Table') },
          ]}
          value={isTable ? 'table' : 'picture'}
          onPick={(view) => onShow({ flowTable: view === 'table' })}
        />
      </div>
    </div>
  )
}
