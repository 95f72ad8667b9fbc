"""Fixtures: a PostgreSQL server of the tests, and in it an empty database for each test."""

import itertools

import psycopg
import pytest

from tests.support import postgres

_names = itertools.count(1)


@pytest.fixture(scope="session")
def server():
    with postgres.running() as made:
        yield made


@pytest.fixture
def database(server):
    """How to reach an empty database."""
    name = f"test{next(_names)}"
    with psycopg.connect(server.where, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    yield server.where.replace("/postgres?", f"/{name}?")
    with psycopg.connect(server.where, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
