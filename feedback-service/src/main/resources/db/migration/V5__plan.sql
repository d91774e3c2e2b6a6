-- The plan that goes with the grade (G-05), and whether the grade asked for a consultation.
alter table handling add column plan jsonb not null default '[]';
alter table handling alter column plan drop default;
alter table handling add column consultation_required boolean not null default false;
alter table handling alter column consultation_required drop default;
update handling set consultation_required = state <> 'PROVISIONAL';
