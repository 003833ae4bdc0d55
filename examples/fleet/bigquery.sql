-- What the ledgers of all repositories tell, in BigQuery (GoogleSQL). Load once a day:
--   fixby fleet --org acme --export ledger
--   bq load --replace --autodetect --source_format=NEWLINE_DELIMITED_JSON security.findings ledger/findings.jsonl
--   bq load --replace --autodetect --source_format=NEWLINE_DELIMITED_JSON security.repositories ledger/repositories.jsonl

-- Late now, worst first.
SELECT repository, owner, severity, title, due, DATE_DIFF(DATE(as_of), due, DAY) AS days_late
FROM security.findings
WHERE gone IS NULL AND due < DATE(as_of) AND (waived_until IS NULL OR waived_until < DATE(as_of))
  AND repository NOT IN (SELECT repository FROM security.repositories WHERE archived)
ORDER BY days_late DESC, repository
LIMIT 50;

-- How each team keeps its due dates, by month of repair.
SELECT team, DATE_TRUNC(fixed, MONTH) AS month, COUNT(*) AS fixed_findings,
       ROUND(100 * COUNTIF(within_sla) / COUNT(*), 1) AS percent_in_time
FROM security.findings
WHERE fixed IS NOT NULL AND due IS NOT NULL
GROUP BY team, month
ORDER BY month DESC, team;

-- What one package costs all of you.
SELECT package, COUNT(DISTINCT repository) AS repositories, COUNTIF(gone IS NULL) AS open,
       ROUND(AVG(IF(fixed IS NULL, NULL, days)), 1) AS mean_days_to_fix
FROM security.findings
WHERE package IS NOT NULL
GROUP BY package
ORDER BY open DESC, repositories DESC
LIMIT 20;

-- Where nothing can be said: not read, no gate visible, or no complete scan for 7 days.
SELECT repository, sight, gate, last_scan, policy_weaker, reason
FROM security.repositories
WHERE NOT archived
  AND (sight != 'read' OR gate != 'required' OR last_scan IS NULL
       OR last_scan < TIMESTAMP_SUB(as_of, INTERVAL 7 DAY))
ORDER BY sight, repository;
