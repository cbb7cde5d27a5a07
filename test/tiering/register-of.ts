import {
  checkModel,
  readRegister,
  run,
  type CellValue,
  type Model,
  type Register,
  type Run,
} from '../../src/tiering';

/** A register from rows of cells; the first row is the header, the first column the key. */
export function registerOf(rows: readonly (readonly CellValue[])[]): Register {
  const [header = []] = rows;
  const columns = header.map((_, place) => rows.map((row) => row[place] ?? null));
  const answer = readRegister(
    { firstRow: 1, columns },
    { key: String(header[0]), label: null, headerIndex: 0 },
  );
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return answer.value;
}

/** A model from its plain data. */
export function modelOf(plain: unknown): Model {
  const answer = checkModel(plain);
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return answer.value;
}

/** A run that must be possible. */
export function runOf(register: Register, model: Model): Run {
  const answer = run(register, model, '2026-11-21');
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return answer.value;
}

/** Each client's tier by its key. */
export function tiersByKey(done: Run): Readonly<Record<string, string>> {
  return Object.fromEntries(
    done.register.keys.map((key, client) => [key, done.tierNames[done.tierOf[client] ?? -1] ?? 'none']),
  );
}
