-- A petition that accuses somebody is seen by discipline alone, and never by the accused (E-19).
alter table disclosure add column confidential boolean not null default false;
alter table disclosure alter column confidential drop default;
alter table disclosure add column accused_unit text;
