/** What `--help` prints. */
export const HELP = `Tiers for the clients of a register, by your model.

Usage:
  client-tiers run <register.csv> --model <model.json> [options]

Options:
  --model FILE          how clients become tiers (JSON)
  --as-of YYYY-MM-DD    the day of the run, in place of the model's own
  --out FILE.csv        the register again, with the tier columns at its right
  --format table|json   what is printed (default: table)
  --force               replace an output that exists
  --help, --version

The register is a text file with one client a row; its encoding and its separator
(comma, semicolon, tab, bar) are found out. It is never changed.

Exit status: 0 done; 1 the register or the model cannot be used, nothing is written;
2 wrong usage.
`;
