-- When handling is due, as its clock says: suspended, extended and told to the petitioner (X-01, E-07).
alter table petition add column limit_moved boolean not null default false;
alter table petition alter column limit_moved drop default;
alter table petition add column extended_for text;
