import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Mapping, OwnTable } from '../../domain/periods/mapping/mapping';
import {
  likeliestSheet,
  MAPPED_SHEETS,
  mappingOf,
  pairsFor,
  proposeMapping,
} from '../../domain/periods/mapping/proposeMapping';
import { Card } from '../parts/Card';
import { GATHER_COUNTED, GATHER_TEXT } from './gatherText';

const text = GATHER_TEXT;

interface MappingCardProps {
  /** Absent for a sheet of the workbook itself. */
  readonly file?: string;
  readonly table: OwnTable;
  readonly working: boolean;
  readonly onConfirm: (mapping: Mapping) => void;
}

/** An office's own table: which of our sheets it is, and which header stands for which column, proposed and corrected. */
export function MappingCard({ file, table, working, onConfirm }: MappingCardProps): ReactNode {
  const styles = useStyles();
  const [name, setName] = useState(proposeMapping(table)?.mapping.sheet ?? likeliestSheet(table));
  const found = MAPPED_SHEETS.find(({ sheet }) => sheet.name === name);
  const pairs = found ? pairsFor(found.sheet, table.headers) : [];
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(columnsOf(pairs));
  if (!found) return null;
  const lacking = found.sheet.columns.find(({ key }) => key === found.needs && !chosen.has(key));
  const confirm = (): void => {
    const taken = table.headers.flatMap((header) =>
      [...chosen].flatMap(([key, column]) =>
        column === header.column ? [{ key, found: header }] : [],
      ),
    );
    onConfirm(mappingOf(name, taken));
  };
  return (
    <Card
      quiet
      tone="warning"
      title={GATHER_COUNTED.ownTable(file, table.grid.sheet)}
      buttons={
        <Button
          appearance="primary"
          disabledFocusable={working || lacking !== undefined}
          onClick={confirm}
        >
          {text.map}
        </Button>
      }
    >
      <p className={styles.text}>{text.mapText}</p>
      <SheetField
        name={name}
        onChoose={(value) => {
          const next = MAPPED_SHEETS.find(({ sheet }) => sheet.name === value);
          setName(value);
          setChosen(columnsOf(next ? pairsFor(next.sheet, table.headers) : []));
        }}
      />
      <ColumnFields sheet={found.sheet} table={table} chosen={chosen} onChoose={setChosen} />
      {lacking && (
        <p role="status" className={styles.text}>
          {GATHER_COUNTED.lacking(lacking.header)}
        </p>
      )}
    </Card>
  );
}

interface SheetFieldProps {
  readonly name: string;
  readonly onChoose: (name: string) => void;
}

/** Which of our sheets the table is. */
function SheetField({ name, onChoose }: SheetFieldProps): ReactNode {
  return (
    <Field label={text.isSheet}>
      <Select
        value={name}
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        {MAPPED_SHEETS.map(({ sheet }) => (
          <option key={sheet.name}>{sheet.name}</option>
        ))}
      </Select>
    </Field>
  );
}

interface ColumnFieldsProps {
  readonly sheet: (typeof MAPPED_SHEETS)[number]['sheet'];
  readonly table: OwnTable;
  readonly chosen: ReadonlyMap<string, number>;
  readonly onChoose: (chosen: ReadonlyMap<string, number>) => void;
}

/** Our columns, each with the header that stands for it. */
function ColumnFields({ sheet, table, chosen, onChoose }: ColumnFieldsProps): ReactNode {
  const pairs = pairsFor(sheet, table.headers);
  return sheet.columns
    .filter(({ kind }) => kind !== 'computed')
    .map(({ key, header }) => {
      const pair = pairs.find((one) => one.key === key && one.found.column === chosen.get(key));
      return (
        <ColumnField
          key={key}
          label={header}
          likeness={pair?.likeness}
          table={table}
          chosen={chosen.get(key)}
          onChoose={(column) => {
            const others = [...chosen].filter(([one]) => one !== key);
            onChoose(new Map(column === undefined ? others : [...others, [key, column]]));
          }}
        />
      );
    });
}

interface ColumnFieldProps {
  readonly label: string;
  readonly likeness: number | undefined;
  readonly table: OwnTable;
  readonly chosen: number | undefined;
  readonly onChoose: (column: number | undefined) => void;
}

function ColumnField({ label, likeness, table, chosen, onChoose }: ColumnFieldProps): ReactNode {
  return (
    <Field label={label} {...(likeness !== undefined && { hint: GATHER_COUNTED.like(likeness) })}>
      <Select
        size="small"
        value={chosen === undefined ? '' : String(chosen)}
        onChange={(_, { value }) => {
          onChoose(value === '' ? undefined : Number(value));
        }}
      >
        <option value="">{text.noColumn}</option>
        {table.headers.map((header) => (
          <option key={header.column} value={header.column}>
            {header.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function columnsOf(
  pairs: readonly { readonly key: string; readonly found: { readonly column: number } }[],
): ReadonlyMap<string, number> {
  return new Map(pairs.map(({ key, found }) => [key, found.column]));
}

const useStyles = makeStyles({ text: { margin: 0 } });
