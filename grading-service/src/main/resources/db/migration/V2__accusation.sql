-- A petition that accuses somebody is seen by discipline alone, and never by the accused (E-19).
alter table grading add column confidential boolean not null default false;
alter table grading alter column confidential drop default;
alter table grading add column accused_unit text;
