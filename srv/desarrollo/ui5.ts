import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import cds from '@sap/cds'
import express from 'express'
import type { RequestHandler } from 'express'

/** The first occurrence counts: SAPUI5 has folders of its own named resources further down the path. */
const UI5_PATH = /\/(test-)?resources\//
const RETRY_SECONDS = '5'

/** Asked anew each time, because the preparation ends while the server is already running. */
export const ui5Folder = () => resolve(cds.root, process.env.ESCUCHA_UI5_DIST ?? '.ui5-dist')
export const isUi5Ready = () => existsSync(join(ui5Folder(), 'resources', 'sap-ui-version.json'))

/**
 * Serves the prepared SAPUI5 below any path, so that pages may name it relatively. Browsers keep the
 * files for a day, but a reload asks again: the URLs do not tell one version from another.
 */
export function serveUi5(): RequestHandler {
  const folder = express.static(ui5Folder(), { index: false, redirect: false, maxAge: '1d' })
  return (req, res, next) => {
    const at = req.url.search(UI5_PATH)
    if (at < 0) return next()
    if (!isUi5Ready()) {
      res.set('Retry-After', RETRY_SECONDS).status(503).type('text').send('SAPUI5 aún se está preparando.')
      return
    }
    const { url } = req
    req.url = url.slice(at)
    folder(req, res, error => {
      req.url = url
      if (error) next(error)
      else res.sendStatus(404)
    })
  }
}
