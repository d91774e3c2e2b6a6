#!/bin/sh
# A database and an owner for each service; runs once, when the cluster is created.
set -eu
for service in intake grading consultation disclosure feedback; do
  psql -v ON_ERROR_STOP=1 -U postgres -c "create role $service login password '$SERVICE_PASSWORD'"
  psql -v ON_ERROR_STOP=1 -U postgres -c "create database $service owner $service"
done
