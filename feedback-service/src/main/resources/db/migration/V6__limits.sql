-- What moves a handling limit beside the grade: standstill and extensions (X-01, G-07). Before there were policies every ground counted.
alter table handling add column suspended_by jsonb not null default '["SUPPLEMENT", "APPRAISAL", "HEARING", "FORCE_MAJEURE"]';
alter table handling alter column suspended_by drop default;
alter table handling add column standstill jsonb;
alter table handling add column extensions jsonb not null default '[]';
alter table handling alter column extensions drop default;
