#!/bin/sh
# A database for each service, with an owner who migrates and a user who may do what the owner grants; runs once, when the
# cluster is created.
set -eu
for service in intake grading consultation disclosure feedback; do
  psql -v ON_ERROR_STOP=1 -U postgres -c "create role ${service}_owner login password '$OWNER_PASSWORD'"
  psql -v ON_ERROR_STOP=1 -U postgres -c "create role $service login password '$SERVICE_PASSWORD'"
  psql -v ON_ERROR_STOP=1 -U postgres -c "create database $service owner ${service}_owner"
done
