-- Opens the article of the environment in Neovim and prints what the language server says about it, as JSON.
vim.cmd.edit(vim.env.ARTICLE)
vim.wait(15000, function() return #vim.diagnostic.get(0) > 0 end, 20)
local codes = vim.tbl_map(function(one) return one.code end, vim.diagnostic.get(0))
local client = vim.lsp.get_clients({ bufnr = 0 })[1]
vim.fn.search(vim.env.WORDS)
local position = vim.lsp.util.make_position_params(0, client.offset_encoding)
local answers = vim.lsp.buf_request_sync(0, 'textDocument/hover', position, 15000)
local hover = answers[client.id].result.contents.value
vim.cmd.CompareStances()
vim.wait(15000, function() return vim.bo.filetype == 'markdown' end, 20)
local comparison = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
io.stdout:write(vim.json.encode({ codes = codes, hover = hover, comparison = comparison }))
vim.cmd('qall!')
