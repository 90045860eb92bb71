"""The account: its application, points, products and migration."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path

from backend import errors
from backend.api import schemas
from backend.api.dependencies import CurrentCall
from backend.api.problems import responses
from backend.models import DETAILS, OldProduct, Product
from backend.services import account as accounts
from backend.services import audit, green_tick, migrate_button, points, products
from bot.masking import mask_email

router = APIRouter(tags=["account"])

LINK_ERRORS = (errors.NotLinked, errors.LinkExpired)
ACCOUNT_ERRORS = (*LINK_ERRORS, errors.AccountNotApproved)
ProductId = Annotated[int, Path(ge=1, le=2**31 - 1)]


@router.get("/application", response_model=schemas.Application, responses=responses(*LINK_ERRORS))
def read_application(call: CurrentCall) -> schemas.Application:
    """Return the state of the application; an account that is not approved yet may ask this, too."""
    with call.linked() as (_, account):
        return schemas.Application(**vars(accounts.application(account)))


@router.get("/points", response_model=schemas.Points, responses=responses(*ACCOUNT_ERRORS))
def read_points(call: CurrentCall) -> schemas.Points:
    """Return the account's points, by product."""
    with call.approved() as (_, account):
        have = points.of_account(account)
        return schemas.Points(
            total=have.total,
            waiting=have.waiting,
            products=[
                schemas.ProductPoints(
                    id=product.id,
                    model=product.model.name,
                    points=points.of_product(product),
                    green_tick=green_tick.has_green_tick(product),
                )
                for product in account.products
            ],
            open_tiers=[tier.name for tier in have.open_tiers],
            next_tier=next_tier(have),
        )


def next_tier(have: points.Points) -> schemas.NextTier | None:
    """Return the lowest tier that the points don't open."""
    tier = have.next_tier
    if tier is None:
        return None
    return schemas.NextTier(name=tier.name, points_from=tier.points_from, missing=tier.points_from - have.total)


@router.get("/products", response_model=schemas.Products, responses=responses(*ACCOUNT_ERRORS))
def read_products(call: CurrentCall) -> schemas.Products:
    """Return all products, with what each lacks for its green tick."""
    with call.approved() as (_, account):
        return schemas.Products(products=[_product(product) for product in account.products])


@router.put(
    "/products/{product_id}/draft/{detail}",
    response_model=schemas.Product,
    responses=responses(
        *ACCOUNT_ERRORS,
        errors.ProductNotFound,
        errors.SerialNumberTaken,
        errors.InvalidDetail,
        errors.PurchaseDateInFuture,
    ),
)
def note_detail(
    product_id: ProductId, detail: schemas.Detail, given: schemas.DetailValue, call: CurrentCall
) -> schemas.Product:
    """Note a detail of a product, to be confirmed later."""
    with call.approved() as (session, account):
        product = products.get(session, account, product_id)
        green_tick.note(session, product, detail=detail, value=given.value, estimated=given.estimated)
        return _product(product)


@router.post(
    "/products/{product_id}/draft/confirm",
    response_model=schemas.Confirmed,
    responses=responses(*ACCOUNT_ERRORS, errors.ProductNotFound, errors.NothingToConfirm, errors.SerialNumberTaken),
)
def confirm_details(product_id: ProductId, call: CurrentCall) -> schemas.Confirmed:
    """Save the noted details; the product has its green tick once it lacks nothing. Doing it twice changes nothing."""
    with call.approved() as (session, account):
        product = products.get(session, account, product_id)
        given = [detail for detail in DETAILS if product.draft and getattr(product.draft, detail)]
        green_tick.confirm(session, product)
        if given:
            audit.record(
                session,
                kind="details_saved",
                conversation_id=call.conversation_id,
                account_id=account.id,
                product=product.id,
                details=given,
            )
        have = points.of_account(account)
        return schemas.Confirmed(product=_product(product), points_total=have.total, points_waiting=have.waiting)


@router.get("/migration", response_model=schemas.Migration, responses=responses(*ACCOUNT_ERRORS))
def read_migration(call: CurrentCall) -> schemas.Migration:
    """Say whether the MIGRATE PRODUCTS button is there, and why."""
    with call.approved() as (session, account):
        found = migrate_button.migration(session, account)
        return schemas.Migration(
            state=found.state,
            button_shown=found.button_shown,
            old_email=account.old_email and mask_email(account.old_email),
            waiting=[_old_product(product) for product in found.waiting],
            migrated=[_old_product(product) for product in found.migrated],
        )


@router.post(
    "/migration", response_model=schemas.Migrated, responses=responses(*ACCOUNT_ERRORS, errors.MigrationNotPossible)
)
def migrate(call: CurrentCall) -> schemas.Migrated:
    """Do what the MIGRATE PRODUCTS button does."""
    with call.approved() as (session, account):
        moved = migrate_button.migrate(session, account)
        audit.record(
            session,
            kind="products_migrated",
            conversation_id=call.conversation_id,
            account_id=account.id,
            moved=len(moved.products),
            clashes=len(moved.clashes),
        )
        return schemas.Migrated(
            products=[_product(product) for product in moved.products],
            clashes=[_old_product(product) for product in moved.clashes],
            points_total=points.of_account(account).total,
        )


def _old_product(product: OldProduct) -> schemas.MigrationProduct:
    return schemas.MigrationProduct(model=product.model.name, migrated_at=product.migrated_at)


def _product(product: Product) -> schemas.Product:
    draft = product.draft
    return schemas.Product(
        id=product.id,
        model=product.model.name,
        points=points.of_product(product),
        origin=product.origin,
        estimated=product.estimated,
        green_tick=green_tick.has_green_tick(product),
        missing=green_tick.missing(product),
        to_ask=green_tick.to_ask(product),
        draft=draft
        and schemas.Draft(estimated=draft.estimated, **{detail: getattr(draft, detail) for detail in DETAILS}),
        **{detail: getattr(product, detail) for detail in DETAILS},
    )
