-- What the ledgers of all repositories tell, in DuckDB 1.x.
-- fixby fleet --org acme --export ledger
-- duckdb -c ".read examples/fleet/duckdb.sql"

CREATE OR REPLACE VIEW findings AS
SELECT * FROM read_json('ledger/findings.jsonl', format = 'newline_delimited', columns = {
  repository: 'VARCHAR', team: 'VARCHAR', finding: 'VARCHAR', issue: 'INTEGER', issue_url: 'VARCHAR',
  source: 'VARCHAR', rule: 'VARCHAR', title: 'VARCHAR', package: 'VARCHAR', severity: 'VARCHAR',
  opened: 'DATE', due: 'DATE', fixed: 'DATE', gone: 'VARCHAR', days: 'INTEGER', within_sla: 'BOOLEAN',
  dismissed: 'BOOLEAN', waived_until: 'DATE', owner: 'VARCHAR', as_of: 'TIMESTAMP'
});

CREATE OR REPLACE VIEW repositories AS
SELECT * FROM read_json('ledger/repositories.jsonl', format = 'newline_delimited', columns = {
  repository: 'VARCHAR', team: 'VARCHAR', sight: 'VARCHAR', reason: 'VARCHAR', private: 'BOOLEAN',
  archived: 'BOOLEAN', counted_in: 'VARCHAR', gate: 'VARCHAR', last_scan: 'TIMESTAMP',
  policy_preset: 'VARCHAR', policy_extends: 'VARCHAR', policy_invalid: 'VARCHAR', policy_weaker: 'VARCHAR',
  open: 'INTEGER', overdue: 'INTEGER', waived: 'INTEGER', due_90_days: 'INTEGER', in_time_90_days: 'INTEGER',
  as_of: 'TIMESTAMP'
});

-- Late now, worst first.
SELECT repository, owner, severity, title, due, date_diff('day', due, as_of::DATE) AS days_late
FROM findings
WHERE gone IS NULL AND due < as_of::DATE AND (waived_until IS NULL OR waived_until < as_of::DATE)
  AND repository NOT IN (SELECT repository FROM repositories WHERE archived)
ORDER BY days_late DESC, repository
LIMIT 50;

-- How each team keeps its due dates, by month of repair.
SELECT team, date_trunc('month', fixed) AS month, count(*) AS fixed,
       round(100.0 * count(*) FILTER (WHERE within_sla) / count(*), 1) AS percent_in_time
FROM findings
WHERE fixed IS NOT NULL AND due IS NOT NULL
GROUP BY ALL
ORDER BY month DESC, team;

-- What one package costs all of you.
SELECT package, count(DISTINCT repository) AS repositories, count(*) FILTER (WHERE gone IS NULL) AS open,
       round(avg(days) FILTER (WHERE fixed IS NOT NULL), 1) AS mean_days_to_fix
FROM findings
WHERE package IS NOT NULL
GROUP BY package
ORDER BY open DESC, repositories DESC
LIMIT 20;

-- Where nothing can be said: not read, no gate visible, or no complete scan for 7 days.
SELECT repository, sight, gate, last_scan, policy_weaker, reason
FROM repositories
WHERE NOT archived
  AND (sight <> 'read' OR gate <> 'required' OR last_scan IS NULL OR last_scan < as_of - INTERVAL 7 DAY)
ORDER BY sight, repository;
