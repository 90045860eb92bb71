"""The products of an account."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.errors import ProductNotFound
from backend.models import Account, Product


def get(session: Session, account: Account, product_id: int) -> Product:
    """Return a product of this account.

    Raises:
        ProductNotFound: if there is none, or it is another account's.
    """
    query = select(Product).where(Product.id == product_id, Product.account_id == account.id)
    product = session.scalars(query).one_or_none()
    if product is None:
        raise ProductNotFound
    return product
