# The same work as users of R data.table do it: Rscript data_table_peer.R FOLDER WORKLOAD ROUNDS
suppressMessages(library(data.table))
given <- commandArgs(trailingOnly = TRUE)
folder <- given[1]
workload <- given[2]
rounds <- as.integer(given[3])
plan <- dget(file.path(folder, "plan.R"))

column <- function(name) {
  path <- file.path(folder, name)
  readBin(path, "double", file.size(path) / 8, size = 8, endian = "little")
}

codes <- function(name) {
  path <- file.path(folder, name)
  readBin(path, "integer", file.size(path) / 4, size = 4, endian = "little")
}

composite <- function(columns) {
  total <- 0
  counted <- 0
  for (place in seq_along(columns)) {
    values <- columns[[place]]
    known <- !is.na(values)
    points <- 100 * (frank(values, ties.method = "average", na.last = "keep") - 1) / (sum(known) - 1)
    if (place == 6) points <- 100 - points
    points[!known] <- 0
    total <- total + plan$weights[place] * points
    counted <- counted + plan$weights[place] * known
  }
  score <- ifelse(counted / sum(plan$weights) >= plan$minCoverage - 1e-9, round(total / counted, 9), NA)
  n <- sum(!is.na(score))
  position <- (n - frank(score, ties.method = "average", na.last = "keep") + 0.5) / n
  tier <- findInterval(position, cumsum(plan$shares) + 1e-9, left.open = TRUE)
  tier[is.na(score)] <- length(plan$shares) + 1
  as.integer(tier)
}

abc <- function(values) {
  # Inside a group the column it is grouped by is one value, so the values to add stand in a column of their own.
  lines <- data.table(v = values, value = values)
  sums <- lines[v > 0, .(sum = sum(value)), by = v]
  setorder(sums, -v)
  sums[, before := (cumsum(sum) - sum) / sum(sum)]
  sums[, tier := findInterval(before, plan$cuts - 1e-9)]
  tier <- sums[lines, on = "v", tier]
  tier[is.na(tier)] <- length(plan$cuts)
  tier[is.na(values)] <- length(plan$cuts) + 1
  as.integer(tier)
}

rfm <- function(lines) {
  clients <- lines[, .(last = max(day), f = .N, m = sum(amount)), keyby = client]
  days <- plan$today - clients$last
  at <- c(0.2, 0.4, 0.6, 0.8)
  score <- function(values) findInterval(values, quantile(values, at, names = FALSE), left.open = TRUE)
  clients[, code := as.integer(100 * (5 - score(days)) + 10 * (1 + score(f)) + 1 + score(m))]
  clients[segments, on = "code", segment := i.segment]
  clients
}

# What is compared with the other engines: written down after the work.
answer_of <- function(done) {
  if (workload != "rfm") return(done)
  as.integer(plan$mostSegments * done$code + match(done$segment, plan$segmentNames) - 1)
}

if (workload == "composite") {
  input <- lapply(seq_along(plan$weights) - 1, function(place) column(paste0("c", place, ".f64")))
  input <- lapply(input, function(values) { values[is.nan(values)] <- NA; values })
  work <- composite
} else if (workload == "abc") {
  input <- column("c0.f64")
  input[is.nan(input)] <- NA
  work <- abc
} else {
  input <- data.table(client = codes("client.u32"), day = column("day.f64"), amount = column("amount.f64"))
  segments <- data.table(code = as.integer(plan$segmentCodes), segment = plan$segmentOfCodes)
  work <- rfm
}

times <- numeric(rounds)
for (round in seq_len(rounds)) {
  start <- proc.time()[["elapsed"]]
  answer <- work(input)
  times[round] <- 1000 * (proc.time()[["elapsed"]] - start)
}
size <- if (workload == "rfm") 2 else 1
writeBin(answer_of(answer), file.path(folder, "data.table.answer"), size = size, endian = "little")
cat(sprintf('{"first": %f, "median": %f}\n', times[1], sort(times)[rounds %/% 2 + 1]))
