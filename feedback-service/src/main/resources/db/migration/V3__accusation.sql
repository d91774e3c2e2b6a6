-- A petition that accuses somebody is seen by discipline alone, and never by the accused (E-19).
alter table handling add column confidential boolean not null default false;
alter table handling alter column confidential drop default;
alter table handling add column accused_unit text;
