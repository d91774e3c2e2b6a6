-- A petition that accuses somebody is seen by discipline alone, and never by the accused (E-19).
alter table petition add column confidential boolean not null default false;
alter table petition alter column confidential drop default;
alter table petition add column accused_unit text;
