-- A petition that accuses somebody is seen by discipline alone, and never by the accused (E-19).
alter table consultation add column confidential boolean not null default false;
alter table consultation alter column confidential drop default;
alter table consultation add column accused_unit text;
