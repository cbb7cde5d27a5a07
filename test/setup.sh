#!/usr/bin/env bash
# Everything the tests need on a Debian machine with Node 20: Chromium, fonts for four scripts, the npm packages.
set -euo pipefail
cd "$(dirname "$0")/.."

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

if ! command -v chromium >/dev/null || [ -z "$(fc-list :lang=zh 2>/dev/null)" ]; then
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    chromium fontconfig fonts-noto-core fonts-noto-cjk >/dev/null
fi
npm ci --no-audit --no-fund
