/** What `--help` prints. */
export const HELP = `Tiers for the clients of a register, by your model.

Usage:
  client-tiers run <register.xlsx|register.csv> --model <model.json> [options]
  client-tiers presets                          the ready models, one a line
  client-tiers preset <name> [--register FILE] [--sheet NAME] [--lang CODE]

Options of run:
  --model FILE          how clients become tiers (JSON)
  --sheet NAME          the register's sheet (default: the one in front)
  --orders FILE|SHEET   the orders that the model reads: a file, or a sheet of the workbook
  --as-of YYYY-MM-DD    the day of the run, in place of the model's own
  --previous FILE       the run before, as --format json printed it: for models that
                        damp changes, and for reports on who moved
  --out FILE            the register again, with the tier columns at its right:
                        .xlsx or .xlsm with colour rules, or .csv
  --freeze FILE         the model again, with the limits of this run as numbers (.json)
  --format table|json   what is printed (default: table)
  --lang en|ru|es|zh    the language of columns, reports and notices (default: en)
  --force               replace an output that exists
  --help, --version

preset prints a model, with the headers of a register where one is given; what the
register lacks is said on standard error, and stands in the model under its usual header.

The register is a workbook (.xlsx, .xlsm) or a text file, with one client a row. A
workbook keeps everything it holds; the encoding and the separator of a text file are
found out. The file itself is never changed.

Exit status: 0 done; 1 the register or the model cannot be used, nothing is written;
2 wrong usage.
`;
