import { Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Words } from '../../words';

interface SubstituteSelectProps {
  /** The column that is gone. */
  readonly header: string;
  readonly headers: readonly string[];
  readonly words: Words['pane'];
  readonly onHeader: (header: string) => void;
}

/** Which column a criterion reads instead of the one that is gone. */
export function SubstituteSelect({ header, headers, words, onHeader }: SubstituteSelectProps): ReactElement {
  const { criteria: say } = words;
  return (
    <Select
      size="small"
      aria-label={say.readInstead(header)}
      value=""
      onChange={(_event, { value }) => {
        if (value !== '') onHeader(value.slice(1));
      }}
    >
      <option value="">{say.chooseColumn}</option>
      {headers.map((name, place) => (
        <option key={`${place}`} value={`=${name}`}>
          {name}
        </option>
      ))}
    </Select>
  );
}
