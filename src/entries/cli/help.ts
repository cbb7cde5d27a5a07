/** What `--help` prints. */
export const HELP = `Tiers for the clients of a register, by your model.

Usage:
  client-tiers run <register.xlsx|register.csv> --model <model.json> [options]

Options:
  --model FILE          how clients become tiers (JSON)
  --sheet NAME          the register's sheet (default: the one in front)
  --orders FILE|SHEET   the orders that the model reads: a file, or a sheet of the workbook
  --as-of YYYY-MM-DD    the day of the run, in place of the model's own
  --out FILE            the register again, with the tier columns at its right:
                        .xlsx or .xlsm with colour rules, or .csv
  --format table|json   what is printed (default: table)
  --force               replace an output that exists
  --help, --version

The register is a workbook (.xlsx, .xlsm) or a text file, with one client a row. A
workbook keeps everything it holds; the encoding and the separator of a text file are
found out. The file itself is never changed.

Exit status: 0 done; 1 the register or the model cannot be used, nothing is written;
2 wrong usage.
`;
