import { Button, makeStyles, Text, ToggleButton, tokens, Tooltip } from '@fluentui/react-components';
import { EyeOffRegular, SaveRegular, WeatherMoonRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { WorkbenchWords } from '../words';
import type { OfferedFile } from './book';
import { FileName } from './FileName';
import { FilePicker } from './FilePicker';
import { HistoryButtons } from './HistoryButtons';
import type { Page } from './page';
import type { PageState } from './page-state';

interface TopBarProps {
  readonly page: Page;
  readonly state: PageState;
  readonly title: string;
  readonly words: WorkbenchWords['bar'];
  readonly sample: OfferedFile;
}

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { whiteSpace: 'nowrap', paddingRight: tokens.spacingHorizontalXS },
  gap: { flexGrow: 1 },
});

/** What can be done with files, and which one is open. */
export function TopBar({ page, state, title, words, sample }: TopBarProps): ReactElement {
  const styles = useStyles();
  const { file } = state;
  const idle = !state.busy && state.opening === null && file?.applying !== true;
  return (
    <section className={styles.bar} aria-label={words.label} data-stop="bar">
      <Text weight="semibold" className={styles.title}>
        {title}
      </Text>
      <FilePicker label={words.open} disabled={!idle} onFiles={(files) => void page.offer(files)} />
      <Button
        icon={<SaveRegular />}
        disabledFocusable={!idle || file === null}
        onClick={() => void page.save()}
      >
        {words.save}
      </Button>
      <HistoryButtons page={page} file={idle ? file : null} words={words} />
      {file !== null && <FileName name={file.name} unsaved={file.changed ? words.unsaved : null} />}
      <span className={styles.gap} />
      {file !== null && file.notDrawn.length > 0 && (
        <Tooltip content={words.notDrawn} relationship="label">
          <Button appearance="subtle" icon={<EyeOffRegular />} onClick={page.showNotDrawn} />
        </Tooltip>
      )}
      <Button appearance="subtle" disabledFocusable={!idle} onClick={() => void page.offer([sample])}>
        {words.sample}
      </Button>
      <Tooltip content={words.dark} relationship="label">
        <ToggleButton
          appearance="subtle"
          icon={<WeatherMoonRegular />}
          checked={state.dark}
          onClick={() => page.setDark(!state.dark)}
        />
      </Tooltip>
    </section>
  );
}
