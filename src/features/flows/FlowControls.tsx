// What is shown of the flows: in which week, of one maker or all, of one component class or all, as a picture or a table.
import { NativeSelect } from '@mantine/core'
import type { FlowSelection } from '../../charts/flow/selectFlow'
import type { Dataset } from '../../model/dataset'
import type { View } from '../../state/choices'
import { t } from '../../texts/translate'
import { Segments } from '../../ui/Segments'
import styles from './flows.module.css'
import { WeekControl } from './WeekControl'

interface ControlsProps {
  dataset: Dataset
  selection: FlowSelection
  isTable: boolean
  onShow: (view: Partial<View>) => void
}

/** Most makers that stand side by side. */
const mostSideBySide = 3

export function FlowControls({ dataset, selection, isTable, onShow }: ControlsProps) {
  const makers = dataset.automakers.map(({ id, name }) => ({ value: id, label: name }))
  const pickMaker = (maker: string) => onShow({ maker: maker || null })
  return (
    <div className={styles.controls}>
      <WeekControl onShow={onShow} />
      {makers.length <= mostSideBySide ? (
        <Segments
          legend={t('Automaker')}
          options={[{ value: '', label: t('All') }, ...makers]}
          value={selection.maker ?? ''}
          onPick={pickMaker}
        />
      ) : (
        <Select
          label={t('Automaker')}
          options={[{ value: '', label: t('All automakers') }, ...makers]}
          value={selection.maker ?? ''}
          onPick={pickMaker}
        />
      )}
      <Select
        label={t('Component class')}
        options={[
          { value: '', label: t('All components') },
          ...dataset.components.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={selection.component ?? ''}
        onPick={(component) => onShow({ component: component || null })}
      />
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

interface SelectProps {
  label: string
  options: { value: string; label: string }[]
  value: string
  onPick: (value: string) => void
}

function Select({ label, options, value, onPick }: SelectProps) {
  return (
    <NativeSelect
      size="xs"
      classNames={{ root: styles.class, input: styles.select }}
      aria-label={label}
      data={options}
      value={value}
      onChange={(event) => onPick(event.currentTarget.value)}
    />
  )
}
